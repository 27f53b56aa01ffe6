import type { Exchange, Handler } from "./exchange";

/** How often clients are looked at, in ms, and how many bytes one must have moved since: 1 KB a second, so that 20 MB may take hours. */
const WINDOW_MS = 15_000;
const BYTES_PER_WINDOW = 15_000;
/** A look that comes too late by this share of a window says that we were busy: what clients sent meanwhile is not read yet. */
const LATE_SHARE = 0.2;

/** What a client had moved when it was last looked at; null before the first look. */
type Moved = { readonly received: number; readonly delivered: number } | null;

/**
 * Returns a handler that closes connections whose client neither sends the body that it announced nor takes the answer that it asked for.
 * Time alone says nothing, as an import over a slow line is a client like any other: what counts is that it goes on.
 * A client that waits for us is never slow.
 */
export function dropSlowClients(windowMs = WINDOW_MS): Handler {
  const open = new Map<Exchange, Moved>();
  let lookedAt = Date.now();
  setInterval(() => {
    const late = Date.now() - lookedAt > windowMs * (1 + LATE_SHARE);
    lookedAt = Date.now();
    for (const [exchange, before] of open) {
      const now = movedBy(exchange);
      if (before && !late && isStuck(exchange, before, now)) exchange.request.socket.destroy();
      open.set(exchange, now);
    }
  }, windowMs).unref();
  return async (exchange, next) => {
    open.set(exchange, null);
    let sides = 2;
    const closed = () => {
      sides--;
      if (sides === 0) open.delete(exchange);
    };
    exchange.request.once("close", closed);
    exchange.response.once("close", closed);
    await next();
  };
}

function movedBy({ request: { socket } }: Exchange): NonNullable<Moved> {
  return { received: socket.bytesRead, delivered: socket.bytesWritten - socket.writableLength };
}

function isStuck({ request }: Exchange, before: NonNullable<Moved>, now: NonNullable<Moved>): boolean {
  // A full buffer means that it is us who do not read.
  const sends = !request.complete && request.readableLength < request.readableHighWaterMark;
  const takes = request.socket.writableLength > 0;
  return (
    (sends && now.received - before.received < BYTES_PER_WINDOW) ||
    (takes && now.delivered - before.delivered < BYTES_PER_WINDOW)
  );
}
