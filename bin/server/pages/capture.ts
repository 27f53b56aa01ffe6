import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** A whole answer, before any of it was sent. */
export type Captured = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer };

/** What came of it: the answer; or its client went; or it grew too long, and is sent as it comes. */
export type Outcome = Captured | "gone" | "too long";

type Capture = {
  readonly outcome: Promise<Outcome>;
  /** Lets the response through as it is: what others write is sent again. */
  release(): void;
};

/** Holds back what is written to a response until it is whole, of up to `most` bytes; then somebody else sends it, or a better one. */
export function capture(response: ServerResponse, most: number): Capture {
  const { write, end, writeHead, flushHeaders } = response;
  const { promise: outcome, resolve } = Promise.withResolvers<Outcome>();
  const chunks: Buffer[] = [];
  let length = 0;
  const release = () => void Object.assign(response, { write, end, writeHead, flushHeaders });
  const take = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, charsetIn(encoding)) : Buffer.from(chunk);
    chunks.push(bytes);
    length += bytes.length;
    if (length <= most) return;
    release();
    for (const each of chunks) response.write(each);
    resolve("too long");
  };
  response.writeHead = (status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    const headers = rest.find((each) => typeof each === "object");
    for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
    return response;
  };
  response.flushHeaders = () => {};
  response.write = (...[chunk, encoding, callback]: unknown[]) => {
    take(chunk, encoding);
    afterwards([encoding, callback]);
    return true;
  };
  response.end = (...[chunk, encoding, callback]: unknown[]) => {
    take(chunk, encoding);
    afterwards([chunk, encoding, callback]);
    if (length > most) return response.end();
    release();
    resolve({ status: response.statusCode, headers: response.getHeaders(), body: Buffer.concat(chunks) });
    return response;
  };
  response.once("close", () => resolve("gone"));
  return { outcome, release };
}

function charsetIn(encoding: unknown): BufferEncoding {
  return typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
}

/** Calls the callback that may stand last: whoever writes waits for it. */
function afterwards(given: readonly unknown[]): void {
  const callback = given.find((each) => typeof each === "function");
  if (typeof callback === "function") process.nextTick(() => callback());
}
