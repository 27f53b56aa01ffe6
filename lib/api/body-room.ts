import type { Unavailable } from "@/lib/base/failure";

/**
 * Bytes of all bodies that are held at one moment: two of the largest sources. Each is there three times while it is read (as bytes, as text, as
 * values), and once more in its worker thread.
 */
const MAX_HELD = 56 * 1024 * 1024;
/** After so many seconds, those who found no room may try again. */
const BUSY_SECONDS = 10;

/** Counts the bytes of all bodies that are held, so that many large ones at once do not fill the memory. */
export class BodyRoom {
  private held = 0;

  /** Begins to count for one request. */
  open(): HeldBody {
    let own = 0;
    return {
      grow: (bytes) => {
        if (this.held + bytes > MAX_HELD) return false;
        own += bytes;
        this.held += bytes;
        return true;
      },
      release: () => {
        this.held -= own;
        own = 0;
      },
    };
  }
}

/** What one request holds: `grow` says whether there is room for so many bytes more. */
export type HeldBody = { grow(bytes: number): boolean; release(): void };

/** What is answered where there is no room. */
export const NO_ROOM: Unavailable = {
  kind: "unavailable",
  detail: `The server is handling too many large requests; nothing was saved. Try again in ${BUSY_SECONDS} seconds.`,
  retryAfterSeconds: BUSY_SECONDS,
};
