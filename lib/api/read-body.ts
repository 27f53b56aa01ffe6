import { turnToRead } from "@/lib/base/breathe";
import { invalid, type TooLarge } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { BodyLimits } from "./body-limits";
import { type HeldBody, NO_ROOM } from "./body-room";
import type { EndpointFailure } from "./endpoint-input";
import { overLimit } from "./json-limits";

/** Bytes up to which a body is read in one go: 2 ms. */
const SMALL = 256 * 1024;

/**
 * The body of a request as JSON; an absent one as `{}`. Nothing beyond the limit is kept, whatever the headers say: what is sent in
 * chunks is counted while it comes. How deep it lies is asked before it is parsed. Between two steps of reading a large one others are
 * answered, and no two large ones are read in the same moment. Failures: `tooLarge`, `malformed`, `invalid`.
 */
export async function readBody(
  request: Request,
  limits: BodyLimits,
  held: HeldBody,
): Promise<Result<unknown, EndpointFailure>> {
  const read = await bytesOf(request, limits.bytes, held);
  if (!read.ok) return read;
  const isLarge = read.value.length > SMALL;
  if (isLarge) await turnToRead();
  const text = bodyText(read.value, limits);
  free(read.value);
  if (!text.ok) return text;
  if (isLarge) await turnToRead();
  if (text.value === "") return success({});
  try {
    return success(JSON.parse(text.value));
  } catch {
    return failed({ kind: "malformed", detail: "The body is not JSON." });
  }
}

/** The body of a request as it was sent, for a file. Failures: `tooLarge`, and `unavailable` where too many bodies are held. */
export async function readFileBody(
  request: Request,
  { bytes }: BodyLimits,
  held: HeldBody,
): Promise<Result<Uint8Array, EndpointFailure>> {
  return bytesOf(request, bytes, held);
}

function bodyText(bytes: Buffer, limits: BodyLimits): Result<string, EndpointFailure> {
  const text = utf8(bytes);
  if (text === null) {
    return failed({ kind: "malformed", detail: "The body is not valid UTF-8. Send it in that encoding." });
  }
  const over = overLimit(bytes, limits);
  return over ? failed(invalid("", over)) : success(text);
}

function tooLarge(limit: number): TooLarge {
  const size = limit < 1024 * 1024 ? `${limit / 1024} KB` : `${limit / 1024 / 1024} MB`;
  return { kind: "tooLarge", detail: `The body of this request can be at most ${size}.` };
}

/** Room for a body whose length nobody said, in bytes; it doubles. */
const FIRST_ROOM = 64 * 1024;

/**
 * The body in one buffer of its own, filled while it comes: a list of pieces that is joined at the end would hold it twice. What is more
 * than `limit`, or has no room, is left in the stream, which ends with the connection.
 */
async function bytesOf(
  request: Request,
  limit: number,
  held: HeldBody,
): Promise<Result<Buffer<ArrayBuffer>, EndpointFailure>> {
  const announced = Number(request.headers.get("content-length") ?? 0);
  if (announced > limit) return failed(tooLarge(limit));
  if (request.body === null) return success(Buffer.alloc(0));
  const reader = request.body.getReader();
  let bytes = Buffer.allocUnsafeSlow(announced > 0 ? announced : FIRST_ROOM);
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const end = size + read.value.byteLength;
    const failure = end > limit ? tooLarge(limit) : held.grow(read.value.byteLength) ? null : NO_ROOM;
    if (failure) {
      free(bytes);
      return failed(failure);
    }
    if (end > bytes.length) bytes = moved(bytes, Math.min(limit, Math.max(end, 2 * bytes.length)));
    bytes.set(read.value, size);
    size = end;
    if (size > SMALL) await turnToRead();
  }
  return success(bytes.subarray(0, size));
}

function moved(bytes: Buffer<ArrayBuffer>, room: number): Buffer<ArrayBuffer> {
  const larger = Buffer.allocUnsafeSlow(room);
  larger.set(bytes);
  free(bytes);
  return larger;
}

/** Gives the memory back at once: the garbage collector, which sees a small object, would leave up to 48 MB lying for seconds. */
function free({ buffer }: Buffer<ArrayBuffer>): void {
  buffer.transfer(0);
}

/** Refused rather than mended: a text with other letters in it than were sent would be kept for good. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
