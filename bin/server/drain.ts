import type { Server } from "node:http";
import type { Handler } from "./exchange";

/** How often connections that have become idle are closed while the server drains, in ms. */
const LOOK_MS = 50;

/** Lets a server end without breaking off an answer. */
export class Drain {
  private draining = false;

  /** Tells clients of a draining server to come back by a new connection, which the next process takes. */
  readonly handler: Handler = async ({ response }, next) => {
    if (this.draining) response.setHeader("Connection", "close");
    await next();
  };

  /** Takes no more connections and resolves when all answers are sent, or after `longestMs`, when the rest is broken off. */
  async close(server: Server, longestMs: number): Promise<void> {
    this.draining = true;
    const closed = new Promise((resolve) => server.close(resolve));
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_MS);
    const late = setTimeout(() => server.closeAllConnections(), longestMs);
    await closed;
    clearInterval(idle);
    clearTimeout(late);
  }
}
