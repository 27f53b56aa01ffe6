import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { Next } from "../exchange";
import { Capture, type Captured } from "./capture";
import { notePageInMaking } from "./page-in-making";
import type { PageKey } from "./page-key";

/** Says who asks, which encodings they take, and what they have already: a page for many depends on none of it. */
const OF_ONE_READER = ["cookie", "accept-encoding", "if-none-match", "if-modified-since", "range"];

/** A page of more bytes is not shared. */
const LONGEST = 24_000_000;

/**
 * Has the same request (or one for another address) answered as if somebody had made it of whom nothing is known, with `headers` besides.
 * `at`: it is made for many, and kept under that key.
 * Returns the answer, which goes to nobody; null where it is too long to be held.
 */
export async function answeredApart(
  request: IncomingMessage,
  headers: Readonly<Record<string, string>>,
  next: Next,
  { address = request.url, at }: { readonly address?: string | undefined; readonly at?: PageKey } = {},
): Promise<Captured | null> {
  const copy = copyOf(request, headers);
  copy.url = address;
  if (at) notePageInMaking(copy, at);
  const response = new ServerResponse(copy);
  const nobody = new Nobody();
  response.assignSocket(nobody);
  const capture = new Capture(response, LONGEST);
  const answered = next({ request: copy, response });
  const outcome = await Promise.race([capture.outcome, answered.then(() => capture.outcome)]);
  // Next and handlers wait until everything is sent.
  response.end(() => nobody.destroy());
  await answered;
  return typeof outcome === "string" ? null : outcome;
}

/** A connection that leads nowhere. */
class Nobody extends Socket {
  override _write(_chunk: unknown, _encoding: string, written: () => void): void {
    written();
  }
}

function copyOf(request: IncomingMessage, headers: Readonly<Record<string, string>>): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const kept = Object.entries(request.headers).filter(([name]) => !OF_ONE_READER.includes(name));
  Object.assign(copy.headers, Object.fromEntries(kept), headers);
  copy.method = "GET";
  // It has arrived whole: else Node would take its end for a broken connection, and close that of the reader.
  copy.complete = true;
  copy.push(null);
  return copy;
}
