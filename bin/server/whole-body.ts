import type { IncomingMessage } from "node:http";

/** What came of reading a body: its bytes, or that it is longer than allowed, or that the client went. */
export type WholeBody = Buffer | "too large" | "gone";

/** Reads a request's body of up to `most` bytes, and puts it back so that the next reader finds it as it came. */
export function wholeBody(request: IncomingMessage, most: number): Promise<WholeBody> {
  const chunks: Buffer[] = [];
  return new Promise((resolve) => {
    const settle = (outcome: WholeBody) => {
      request.off("readable", read).off("close", gone);
      resolve(outcome);
    };
    const gone = () => settle("gone");
    const read = () => {
      const bytes = readInto(chunks, request);
      if (bytes > most) settle("too large");
      else if (request.complete) settle(putBack(chunks, request));
    };
    request.on("readable", read).once("close", gone);
  });
}

/** Takes what has arrived; returns how many bytes there are by now. */
function readInto(chunks: Buffer[], request: IncomingMessage): number {
  for (let chunk: Buffer | null = request.read(); chunk !== null; chunk = request.read()) chunks.push(chunk);
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

/** In the same turn as the last read: once a stream has ended, nothing can be put back. */
function putBack(chunks: readonly Buffer[], request: IncomingMessage): Buffer {
  const body = Buffer.concat(chunks);
  if (body.length > 0) request.unshift(body);
  return body;
}
