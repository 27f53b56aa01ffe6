"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { loadsWhole } from "./loads-whole";

/** Follows every `RouteLink` of the page without loading it anew, once the page has come to life; before, and without scripts, the browser does. */
export function FollowLinks() {
  const router = useRouter();
  useEffect(() => {
    const follow = (event: MouseEvent): void => {
      if (loadsWhole()) return;
      const link = routeLinkOf(event);
      if (!link) return;
      event.preventDefault();
      const { pathname, search, hash, dataset } = link;
      const how = dataset.route?.split(" ") ?? [];
      const go = how.includes("replace") ? router.replace : router.push;
      go(`${pathname}${search}${hash}`, { scroll: !how.includes("still") });
    };
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);
  return null;
}

/** The link that a click follows in this tab; null where the browser itself is to do what it does: another tab, a download. */
function routeLinkOf(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (event.defaultPrevented || !isPlain || !(event.target instanceof Element)) return null;
  const link = event.target.closest("a[data-route]");
  if (!(link instanceof HTMLAnchorElement) || link.hasAttribute("download")) return null;
  const isHere = (link.target === "" || link.target === "_self") && link.origin === window.location.origin;
  return isHere ? link : null;
}
