import type { OutgoingHttpHeaders, ServerResponse } from "node:http";

/** A whole answer, before any of it was sent. */
export type Captured = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer };

/** What came of it: the answer; or its client went; or it grew too long, and is sent as it comes. */
export type Outcome = Captured | "gone" | "too long";

type Written = { readonly chunk: unknown; readonly encoding: unknown };

/** Holds back what is written to a response until it is whole, of up to `most` bytes; then somebody else sends it, or a better one. */
export class Capture {
  private readonly settled = Promise.withResolvers<Outcome>();
  readonly outcome = this.settled.promise;
  private readonly chunks: Buffer[] = [];
  private length = 0;
  private readonly own: Pick<ServerResponse, "write" | "end" | "writeHead" | "flushHeaders">;

  constructor(
    private readonly response: ServerResponse,
    private readonly most: number,
  ) {
    const { write, end, writeHead, flushHeaders } = response;
    this.own = { write, end, writeHead, flushHeaders };
    response.writeHead = (status: number, ...rest: unknown[]) => this.begin(status, rest);
    response.flushHeaders = () => {};
    response.write = (...[chunk, encoding, callback]: unknown[]) => {
      this.take({ chunk, encoding });
      afterwards([encoding, callback]);
      return true;
    };
    response.end = (...[chunk, encoding, callback]: unknown[]) => {
      const isHeld = this.take({ chunk, encoding });
      afterwards([chunk, encoding, callback]);
      return isHeld ? this.finish() : response.end();
    };
    response.once("close", () => this.settled.resolve("gone"));
  }

  /** Lets the response through as it is: what others write is sent again. */
  release(): void {
    Object.assign(this.response, this.own);
  }

  private begin(status: number, rest: readonly unknown[]): ServerResponse {
    this.response.statusCode = status;
    const headers = rest.find((each) => typeof each === "object");
    for (const [name, value] of Object.entries(headers ?? {})) this.response.setHeader(name, value);
    return this.response;
  }

  /** Returns whether all is still held back. */
  private take({ chunk, encoding }: Written): boolean {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return true;
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, charsetIn(encoding)) : Buffer.from(chunk);
    this.chunks.push(bytes);
    this.length += bytes.length;
    if (this.length <= this.most) return true;
    this.release();
    for (const each of this.chunks) this.response.write(each);
    this.settled.resolve("too long");
    return false;
  }

  private finish(): ServerResponse {
    const { response } = this;
    this.release();
    const headers = response.getHeaders();
    this.settled.resolve({ status: response.statusCode, headers, body: Buffer.concat(this.chunks) });
    return response;
  }
}

function charsetIn(encoding: unknown): BufferEncoding {
  return typeof encoding === "string" && Buffer.isEncoding(encoding) ? encoding : "utf8";
}

/** Calls the callback that may stand last: whoever writes waits for it. */
function afterwards(given: readonly unknown[]): void {
  const callback = given.find((each) => typeof each === "function");
  if (typeof callback === "function") process.nextTick(() => callback());
}
