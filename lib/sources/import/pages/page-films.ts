import type { StandsFor } from "./page-builder";
import { findIn, type PageElement, webAddress } from "./page-tree";

/** Elements that show something of elsewhere. */
const FRAMES: ReadonlySet<string> = new Set(["iframe", "embed", "video", "audio"]);

/** Sites of films and records: what else stands in a frame of a page is mostly advertising. */
const SITES =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|twitch\.tv|soundcloud\.com|bandcamp\.com|archive\.org|bilibili\.com|nicovideo\.jp|rutube\.ru|vk\.com|peertube\.\w+|odysee\.com|spotify\.com)$/;

/** Addresses of films whose site and key a forum tells beside the frame. */
const BY_KEY: ReadonlyMap<string, string> = new Map([
  ["youtube", "https://www.youtube.com/watch?v="],
  ["vimeo", "https://vimeo.com/"],
  ["dailymotion", "https://www.dailymotion.com/video/"],
  ["twitch", "https://www.twitch.tv/"],
]);

/** Whether an element is a frame or a player. */
export function isFrame({ name }: PageElement): boolean {
  return FRAMES.has(name);
}

/** A film or record that a page shows from elsewhere, as words with its address; null for any other frame. */
export function filmOf(frame: PageElement, base: URL | null): StandsFor | null {
  const address = webAddress(frame.attributes.src ?? "", base);
  if (!address || (frame.name !== "video" && frame.name !== "audio" && !SITES.test(address.hostname))) return null;
  return {
    text: `${frame.name === "audio" ? "Recording" : "Film"}: ${address.href}`,
    address: address.href,
    cuts: true,
  };
}

/** What a box of a forum embeds, by the address of its frame or by the site and key that the box names. */
export function embeddedIn(box: PageElement): StandsFor {
  const { "data-media-site-id": site = "", "data-media-key": key = "" } = box.attributes;
  const frame = findIn(box, (element) => isFrame(element) && webAddress(element.attributes.src ?? "", null) !== null);
  const start = BY_KEY.get(site);
  const address = webAddress(frame?.attributes.src ?? (start && key ? start + key : ""), null)?.href ?? null;
  return {
    text: `Embedded: ${address ?? (`${site} ${key}`.trim() || "something that is no text")}`,
    address,
    cuts: true,
  };
}
