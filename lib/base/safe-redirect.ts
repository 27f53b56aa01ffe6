/** Characters of a path that somebody is sent back to. */
export const MAX_GOAL = 2_000;

/** Any origin will do: a path that leads away from it is not ours. */
const BASE = "http://canonry.invalid";

/**
 * A path of this application that somebody may be sent back to, or `otherwise`. An address of another site, in whatever
 * disguise (`//evil`, `/\evil`, `https:evil`), is not followed; nor is one that would sign out or go round in a circle.
 */
export function safeRedirect(value: string | null | undefined, otherwise = "/"): string {
  if (!value?.startsWith("/") || !URL.canParse(value, BASE)) return otherwise;
  const url = new URL(value, BASE);
  if (url.origin !== BASE || /^\/(sign-(in|up|out)|api)(\/|$)/.test(url.pathname)) return otherwise;
  const path = url.pathname + url.search + url.hash;
  return path.startsWith("//") ? otherwise : path;
}

/** The address of `page` (for signing in or up) that leads back to `path` afterwards. */
export function returnPath(page: "/sign-in" | "/sign-up", path: string): string {
  const way = safeRedirect(path);
  return way === "/" ? page : `${page}?callbackUrl=${encodeURIComponent(way)}`;
}
