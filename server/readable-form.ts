import type { IncomingHttpHeaders } from "node:http";

/** Returns whether the body of a server action can be decoded: a form that is whole, and arguments that are JSON. */
export async function isReadableForm(headers: IncomingHttpHeaders, body: Buffer): Promise<boolean> {
  const type = headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return hasReadableFields(type, body);
  return headers["next-action"] === undefined || isJson(body.toString());
}

async function hasReadableFields(type: string, body: Buffer): Promise<boolean> {
  const sent = new Response(new Uint8Array(body), { headers: { "content-type": type } });
  const form = await sent.formData().catch(() => null);
  return form !== null && [...form].every(([name, value]) => !isArgument(name) || isJson(value));
}

/** React writes each argument of an action as JSON, under its number. */
function isArgument(name: string): boolean {
  return /^\d+$/.test(name);
}

function isJson(value: FormDataEntryValue): boolean {
  if (typeof value !== "string") return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
