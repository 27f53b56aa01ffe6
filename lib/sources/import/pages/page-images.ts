import { type PageElement, webAddress } from "./page-tree";
import { type Tally, tell } from "./tally";

/** Folders that browsers make beside a saved page: such an address leads to nobody's picture but the saver's. */
const SAVED_FOLDER = /^(?:\.\/)?[^/]+_files\//;

/** The address of a picture on the web, as far as its element tells it; others are counted in `dropped`. */
export function pictureAddress({ attributes }: PageElement, base: URL | null, dropped: Tally): string | null {
  const candidates = [attributes["data-url"], attributes["data-src"], attributes.src];
  for (const candidate of candidates) {
    if (candidate === undefined || SAVED_FOLDER.test(candidate)) continue;
    const url = webAddress(candidate, base);
    if (url) return url.href;
    tell(dropped, "picture addresses that are not on the web");
  }
  return null;
}

/** What a picture without words is called: its file's name. */
export function pictureName(address: string | null): string {
  const name = address === null ? "" : (new URL(address).pathname.split("/").at(-1) ?? "");
  try {
    return decodeURIComponent(name) || "Picture";
  } catch {
    return name || "Picture";
  }
}
