type Refused = { readonly ok: false; readonly failure: { readonly kind: string; readonly detail?: string } };

/** The value of a result; throws the failure where there is none. */
export function value<T>(result: { readonly ok: true; readonly value: T } | Refused): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.failure));
}

/** What came of an action: its value, or its refusal in words. */
export function outcome<T>(result: { readonly ok: true; readonly value: T } | Refused): T | string {
  return result.ok ? result.value : (result.failure.detail ?? result.failure.kind);
}

/** Kind and words of a refusal ("conflict: ..."), or "done". */
export function failureOf(result: { readonly ok: true } | Refused): string {
  return result.ok ? "done" : `${result.failure.kind}: ${result.failure.detail}`;
}
