import type { Result } from "@/lib/base/result";

/** The value of an act that must succeed: a sample that does not load is a bug. */
export function done<T>(result: Result<T, { readonly kind: string; readonly detail: string }>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.kind}: ${result.failure.detail} ${JSON.stringify(result.failure)}`);
}
