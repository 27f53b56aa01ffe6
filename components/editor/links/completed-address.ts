import { articleSlug, isSafeHref } from "@/lib/document/model/link";

/** Returns the whole web address of what was typed, `example.org` meaning https; null where it is none. */
export function completedAddress(typed: string): string | null {
  const address = typed.trim();
  const href = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  return address !== "" && isSafeHref(href) && articleSlug(href) === null ? href : null;
}
