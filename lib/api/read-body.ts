import { invalid, type TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { BodyLimits } from "./body-limits";
import { type HeldBody, NO_ROOM } from "./body-room";
import type { CallFailure } from "./call";
import { overLimit } from "./json-limits";

/**
 * The body of a request as JSON; an absent one as `{}`. Nothing beyond the limit is kept, whatever the headers say: what is sent in
 * chunks is counted while it comes. How deep it lies is asked before it is parsed. Failures: `tooLarge`, `malformed`, `invalid`.
 */
export async function readBody(
  request: Request,
  limits: BodyLimits,
  held: HeldBody,
): Promise<Result<unknown, CallFailure>> {
  const read = await bytesOf(request, limits.bytes, held);
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.length === 0) return success({});
  const text = utf8(bytes);
  if (text === null) {
    return failed({ kind: "malformed", detail: "The body is not valid UTF-8. Send it in that encoding." });
  }
  const over = overLimit(bytes, limits);
  if (over) return failed(invalid("", over));
  try {
    return success(JSON.parse(text));
  } catch {
    return failed({ kind: "malformed", detail: "The body is not JSON." });
  }
}

function tooLarge(limit: number): TooLarge {
  const size = limit < 1024 * 1024 ? `${limit / 1024} KB` : `${limit / 1024 / 1024} MB`;
  return { kind: "tooLarge", detail: `The body of this request may have ${size} at most.` };
}

/** What is more than `limit`, or has no room, is left in the stream, which ends with the connection. */
async function bytesOf(request: Request, limit: number, held: HeldBody): Promise<Result<Buffer, CallFailure>> {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return failed(tooLarge(limit));
  if (request.body === null) return success(Buffer.alloc(0));
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > limit) return failed(tooLarge(limit));
    if (!held.grow(read.value.byteLength)) return failed(NO_ROOM);
    chunks.push(read.value);
  }
  return success(Buffer.concat(chunks, size));
}

/** Refused rather than mended: a text with other letters in it than were sent would be kept for good. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
