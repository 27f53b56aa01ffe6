import { siteAddress } from "@/lib/base/site-address";
import type { Visibility } from "@/lib/worlds/world";

/** What a page tells programs of its feed (`link rel="alternate"`): nothing in a private world, where it needs a key. */
export function feedAlternates(path: string, visibility: Visibility) {
  if (visibility === "private") return undefined;
  return { types: { "application/atom+xml": `${siteAddress()}${path}/feed.atom` } };
}
