import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import {
  type FillFrame,
  type FrameContent,
  type FrameInMaking,
  setFramesInMaking,
  slotHash,
  slotMark,
} from "@/lib/base/page-frame";
import type { Exchange, Handler, Next } from "../exchange";
import { nonceOf } from "../security-headers";
import { answeredApart } from "./answered-apart";
import type { Captured } from "./capture";
import { type FrameAddress, frameAddress } from "./frame-address";
import { pageInMaking } from "./page-in-making";
import type { PageKey } from "./page-key";
import type { PageStore } from "./page-store";

/** Frames that are kept, of some 70 KB each. */
const MOST = 100;

/** What Next says of a page; the rest is of the handlers before. */
const HEADERS = /^(content-type|cache-control|vary|link|x-nextjs-.*)$/;

/** A page with places for what one address shows, and how they are filled; null: there is no such page, or it has no places. */
type Frame = {
  readonly headers: Captured["headers"];
  readonly html: string;
  readonly nonce: string;
  readonly fill: FillFrame;
};
type Making = { readonly version: string; readonly frame: Promise<Frame | null> };

/**
 * Returns a handler that has Next make a page once for all addresses that differ in little, and puts into it what each of them shows
 * (decision 067). It only answers for the handlers that keep pages for many (`notePageInMaking`), by their keys, and forgets a frame
 * with the change of its world that would drop a page.
 */
export function fillFrames(store: Pick<PageStore, "version">): Handler {
  const storage = new AsyncLocalStorage<FrameInMaking>();
  setFramesInMaking(() => storage.getStore());
  const frames = new LRUCache<string, Making>({ max: MOST });
  return async (exchange, next) => {
    const { method, url = "", headers } = exchange.request;
    const at = pageInMaking(exchange.request);
    const place = at && method === "GET" && headers.rsc === undefined ? frameAddress(url) : null;
    if (!at || !place) return next();
    const key = at.key.replace(url, place.address);
    const frame = await frameOf(key, at);
    const content = await frame?.fill(new URL(url, "http://localhost"));
    if (frame && content) send(exchange, frame, { place, content });
    else await next();

    function frameOf(of: string, { world }: PageKey): Promise<Frame | null> {
      const version = store.version({ world });
      const known = frames.get(of);
      if (known?.version === version) return known.frame;
      const making: FrameInMaking = {};
      const frame = storage.run(making, () => made(exchange, next, making, place?.address ?? url));
      frames.set(of, { version, frame });
      // Whoever comes next tries again.
      frame.catch(() => frames.delete(of));
      return frame;
    }
  };
}

async function made({ request }: Exchange, next: Next, making: FrameInMaking, address: string): Promise<Frame | null> {
  const answer = await answeredApart(request, {}, next, { address });
  if (answer?.status !== 200 || !making.fill || answer.headers["set-cookie"] !== undefined) return null;
  return { headers: answer.headers, html: answer.body.toString(), nonce: nonceOf(request), fill: making.fill };
}

type Filling = { readonly place: FrameAddress; readonly content: FrameContent };

/** Sends the page as Next would have: with the nonce of this answer. */
function send({ request, response }: Exchange, frame: Frame, { place, content }: Filling): void {
  const words = new Map([...place.places, ...content.words, [frame.nonce, nonceOf(request)]]);
  for (const [name, html] of content.slots) {
    words.set(slotMark(name), html);
    words.set(slotHash(name), createHash("sha256").update(html).digest("base64url").slice(0, 16));
  }
  for (const [name, value] of Object.entries(frame.headers)) {
    if (HEADERS.test(name)) response.setHeader(name, String(value).replaceAll(frame.nonce, nonceOf(request)));
  }
  response.statusCode = 200;
  response.end(frame.html.replace(placeHolders(words), (each) => words.get(each) ?? each));
}

function placeHolders(words: ReadonlyMap<string, string>): RegExp {
  const literal = [...words.keys()].map((each) => each.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&"));
  return new RegExp(literal.sort((one, other) => other.length - one.length).join("|"), "g");
}
