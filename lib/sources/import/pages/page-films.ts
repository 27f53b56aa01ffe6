import type { StandsFor } from "./page-builder";
import { elementsIn, findIn, type PageElement, webAddress } from "./page-tree";

/** Elements that show something of elsewhere. */
const FRAMES: ReadonlySet<string> = new Set(["iframe", "embed", "object", "video", "audio"]);

/** Sites of films and records: what else stands in a frame of a page is mostly advertising. */
const SITES =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|soundcloud\.com|bandcamp\.com|archive\.org|bilibili\.com|nicovideo\.jp|rutube\.ru|vk\.com|peertube\.\w+|odysee\.com|spotify\.com)$/;

/** Addresses of films whose site and key a forum tells beside the frame. */
const BY_KEY: ReadonlyMap<string, string> = new Map([
  ["youtube", "https://www.youtube.com/watch?v="],
  ["vimeo", "https://vimeo.com/"],
  ["dailymotion", "https://www.dailymotion.com/video/"],
  ["twitch", "https://www.twitch.tv/"],
  ["twitter", "https://twitter.com/i/status/"],
  ["instagram", "https://www.instagram.com/p/"],
  ["imgur", "https://imgur.com/"],
  ["giphy", "https://giphy.com/gifs/"],
]);

/** Whether an element is a frame or a player. */
export function isFrame({ name }: PageElement): boolean {
  return FRAMES.has(name);
}

/** A film or record that a page shows from elsewhere, as words with its address; null for any other frame. */
export function filmOf(frame: PageElement, base: URL | null): StandsFor | null {
  const address = addressOf(frame, base);
  if (!address || (frame.name !== "video" && frame.name !== "audio" && !SITES.test(address.hostname))) return null;
  return {
    text: `${frame.name === "audio" ? "Recording" : "Film"}: ${address.href}`,
    address: address.href,
    cuts: true,
  };
}

/** Where a frame or player leads: by itself, or by a source or an older kind of player in it. */
function addressOf(frame: PageElement, base: URL | null): URL | null {
  const inside = findIn(frame, ({ name, attributes }) => {
    return name === "source" || name === "embed" || (name === "param" && attributes.name === "movie");
  });
  const addresses = [frame.attributes.src, frame.attributes.data, inside?.attributes.src, inside?.attributes.value];
  for (const address of addresses) {
    const url = webAddress(address ?? "", base);
    if (url) return url;
  }
  return null;
}

/** What a box of a forum embeds, by the address of its frame, the last link in it, or the site and key that the box names. */
export function embeddedIn(box: PageElement, base: URL | null = null): StandsFor {
  const { "data-media-site-id": site = "", "data-media-key": key = "" } = box.attributes;
  const frames = [box, ...elementsIn(box)].filter(isFrame);
  const frame = frames.map((each) => addressOf(each, base)).find((url) => url !== null);
  const links = [...elementsIn(box)].filter(({ name }) => name === "a");
  // What a site shows of a post of its own names other things before that post.
  const link = links.map(({ attributes }) => webAddress(attributes.href ?? "", base)).findLast((url) => url !== null);
  const start = BY_KEY.get(site);
  const address = (frame ?? link ?? webAddress(start && key ? start + key : "", null))?.href ?? null;
  return {
    text: `Embedded: ${address ?? (`${site} ${key}`.trim() || "something that is no text")}`,
    address,
    cuts: true,
  };
}
