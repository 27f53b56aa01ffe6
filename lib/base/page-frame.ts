/**
 * What a frame lacks of one page (decision 067): `words` for the place holders that stand in text, attributes and data, and HTML
 * for each slot.
 */
export type FrameContent = {
  /** Letters, digits, spaces and commas alone: they are put where they need no escape. */
  readonly words: ReadonlyMap<string, string>;
  readonly slots: ReadonlyMap<string, string>;
};

/** Finds what a frame lacks for an address of its kind; null: that page is not like the others, and is made by itself. */
export type FillFrame = (address: URL) => Promise<FrameContent | null>;

/** A frame while the page's components run: the page says here how it is filled. */
export type FrameInMaking = { fill?: FillFrame };

const KEY = Symbol.for("canonry.frame");
type WithFrames = { [KEY]?: () => FrameInMaking | undefined };

/** The frame that is made now, if a page runs for one: then it draws slots where it would draw what only one address shows. */
export function frameInMaking(): FrameInMaking | undefined {
  return (globalThis as WithFrames)[KEY]?.();
}

/** Says where the frame of the request that is answered is found (bin/server/pages/fill-frames.ts). */
export function setFramesInMaking(find: () => FrameInMaking | undefined): void {
  (globalThis as WithFrames)[KEY] = find;
}

/** The place holder of a slot's HTML in a frame. */
export function slotMark(name: string): string {
  return `<!--slot ${name}-->`;
}

/** The place holder of the hash of a slot's HTML, by which the browser finds it. */
export function slotHash(name: string): string {
  return `slot-hash-${name}`;
}
