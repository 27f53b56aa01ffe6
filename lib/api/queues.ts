import { BodyRoom } from "./body-room";
import { KeyedQueue } from "./keyed-queue";
import { Lanes } from "./lanes";

/** Where calls wait for one another, and how much of their bodies is held. */
export type Queues = { readonly keyedQueue: KeyedQueue; readonly lanes: Lanes; readonly room: BodyRoom };

/** Kept here, because pages and the API are bundled apart: a save over the API and a restore on a page wait for one another. */
const globalQueues = globalThis as typeof globalThis & { canonryQueues?: Queues };

/** The queues of this process. */
export function sharedQueues(): Queues {
  globalQueues.canonryQueues ??= { keyedQueue: new KeyedQueue(), lanes: new Lanes(), room: new BodyRoom() };
  return globalQueues.canonryQueues;
}
