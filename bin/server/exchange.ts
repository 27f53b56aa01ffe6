import type { IncomingMessage, ServerResponse } from "node:http";

/** A request and the response to it, on their way through the handlers. */
export type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse };

/** Goes on to the handlers that follow: with the same request, unless another one is given. */
export type Next = (other?: Exchange) => Promise<void>;

/**
 * One step of answering: does its part, then calls `next` for the rest, or answers itself and does not call it. What it awaits after
 * `next` happens when the rest has answered.
 */
export type Handler = (exchange: Exchange, next: Next) => Promise<void>;

/** Returns the handlers as one function: the first one is asked first, and each decides whether the following one is. */
export function inOrder(handlers: readonly Handler[]): (exchange: Exchange) => Promise<void> {
  const from = (index: number, exchange: Exchange): Promise<void> =>
    handlers[index]?.(exchange, (other = exchange) => from(index + 1, other)) ?? Promise.resolve();
  return (exchange) => from(0, exchange);
}

/** Returns whether an address names a file of the build: those cost nothing, and a page without them is broken. */
export function isAsset(address: string): boolean {
  return address.startsWith("/_next/static/") || address.startsWith("/icon.svg");
}

/** Returns whether the request has a body, so that how long it takes is up to the client. */
export function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || (headers["content-length"] ?? "0") !== "0";
}
