import type { IncomingHttpHeaders } from "node:http";

/** Arguments of an action: the longest of ours has six. */
const MAX_ARGUMENTS = 20;
/** Deeper than any input of a form. */
const MAX_DEPTH = 50;

/**
 * What React writes for values that JSON has not: undefined and the odd numbers, a form (`$K` and its number), a text that begins with a
 * dollar sign (`$$`). It knows more, down to promises, streams and other actions: no action of ours is given any of those, and React
 * throws for most that are wrong.
 */
const KNOWN = /^(?!\$)|^\$(\$|(undefined|NaN|Infinity|-Infinity|-0|K[0-9a-f]{1,4})$)/;

/** Returns whether the body of a server action can be decoded: a form that is whole, and arguments as React writes them. */
export async function isReadableForm(headers: IncomingHttpHeaders, body: Buffer): Promise<boolean> {
  const type = headers["content-type"] ?? "";
  const isCalled = headers["next-action"] !== undefined;
  if (!type.startsWith("multipart/form-data")) return !isCalled || isArguments(body.toString());
  const sent = new Response(new Uint8Array(body), { headers: { "content-type": type } });
  const form = await sent.formData().catch(() => null);
  if (form === null) return false;
  return isCalled ? isCall(form) : isPosted(form);
}

/** React writes the arguments as JSON into the first field; another field with a number is of a value that KNOWN has not. */
function isCall(form: FormData): boolean {
  const numbered = [...form.keys()].filter((name) => /^\d+$/.test(name));
  return numbered.length === 1 && isArguments(form.get("0"));
}

/** A form that is sent before scripts run says in hidden fields which action it is for, and what is bound to it. */
function isPosted(form: FormData): boolean {
  const named = [...form.keys()].filter((name) => /^\$ACTION_(REF|ID)_/.test(name));
  if (named.length !== 1) return named.length === 0;
  const reference = /^\$ACTION_REF_(\d{1,4})$/.exec(named[0] ?? "")?.[1];
  if (reference === undefined) return /^\$ACTION_ID_[0-9a-f]+$/.test(named[0] ?? "");
  const bound = form.get(`$ACTION_${reference}:1`);
  return isReference(form.get(`$ACTION_${reference}:0`)) && (bound === null || isArguments(bound));
}

function isReference(value: FormDataEntryValue | null): boolean {
  const said = parsed(value);
  if (typeof said !== "object" || said === null || !("id" in said)) return false;
  const { id, bound = null } = said as { id: unknown; bound?: unknown };
  return typeof id === "string" && (bound === null || bound === "$@1");
}

function isArguments(value: FormDataEntryValue | null): boolean {
  const given = parsed(value);
  return Array.isArray(given) && given.length <= MAX_ARGUMENTS && isKnown(given, 0);
}

function isKnown(value: unknown, depth: number): boolean {
  if (typeof value === "string") return KNOWN.test(value);
  if (typeof value !== "object" || value === null) return true;
  return depth < MAX_DEPTH && Object.values(value).every((each) => isKnown(each, depth + 1));
}

function parsed(value: FormDataEntryValue | null): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}
