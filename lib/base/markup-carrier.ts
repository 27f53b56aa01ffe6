import type { ReactNode } from "react";

/**
 * How markup that is made while a page's components run reaches the step that makes its HTML, which sees only what it is sent. Our
 * server sets it up (bin/server/carry-markup.ts); where there is none, under `npm run dev` or in tests, nothing is carried.
 */
export type MarkupCarrier = {
  /** The markup of the request that is answered, by its hash; undefined where Next's client asks, which has the HTML made for itself. */
  readonly carried: () => Map<string, string> | undefined;
  /** Makes HTML of elements that have no state, by React's own renderer. */
  readonly render: (content: ReactNode) => string;
  /** Whether that is being done: what stands in static markup is part of it. */
  readonly isRendering: () => boolean;
};

const KEY = Symbol.for("canonry.markup");
type WithCarrier = { [KEY]?: MarkupCarrier };

/** Returns the carrier of this process, if it has one. */
export function markupCarrier(): MarkupCarrier | undefined {
  return (globalThis as WithCarrier)[KEY];
}

/** Makes a carrier that of this process. */
export function setMarkupCarrier(carrier: MarkupCarrier): void {
  (globalThis as WithCarrier)[KEY] = carrier;
}
