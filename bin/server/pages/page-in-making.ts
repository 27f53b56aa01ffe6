import type { IncomingMessage } from "node:http";
import type { PageKey } from "./page-key";

const keys = new WeakMap<IncomingMessage, PageKey>();

/** Notes that what answers this request is a page for many, which is kept under a key if nothing changes meanwhile. */
export function notePageInMaking(request: IncomingMessage, at: PageKey): void {
  keys.set(request, at);
}

/** The key of the page for many that answers this request; undefined: it is made for one reader, or nothing is kept now. */
export function pageInMaking(request: IncomingMessage): PageKey | undefined {
  return keys.get(request);
}
