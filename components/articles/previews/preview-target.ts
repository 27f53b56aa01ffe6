import { CONTENT_ID } from "@/components/shell/page";

/** What a link of a text leads to, as far as it has a preview. */
export type PreviewTarget =
  | { readonly kind: "article"; readonly world: string; readonly article: string; readonly section: string }
  | { readonly kind: "passage"; readonly world: string; readonly passage: string };

/**
 * The link with a preview that a pointer comes to rest on or that gets the focus by keyboard; null for every other event. A finger has
 * none: it follows the link.
 */
export function previewedLink(event: Event): HTMLAnchorElement | null {
  if (!(event.target instanceof Element)) return null;
  if (event instanceof PointerEvent && event.pointerType !== "mouse") return null;
  const link = event.target.closest<HTMLAnchorElement>(`#${CONTENT_ID} a[data-route]`);
  if (!link || (event.type === "focusin" && !link.matches(":focus-visible"))) return null;
  return targetOf(link, window.location.pathname) ? link : null;
}

/** The link with a preview that a mouse or the focus rests on now; null: none. */
export function restedLink(): HTMLAnchorElement | null {
  const hovers = window.matchMedia("(hover: hover)").matches ? `#${CONTENT_ID} a[data-route]:hover, ` : "";
  const link = document.querySelector<HTMLAnchorElement>(`${hovers}#${CONTENT_ID} a[data-route]:focus-visible`);
  return link && targetOf(link, window.location.pathname) ? link : null;
}

/** What a link leads to; null where it has no preview, as one within the page `here`. */
export function targetOf(
  link: { readonly pathname: string; readonly hash: string },
  here: string,
): PreviewTarget | null {
  const [, world, article] = /^\/w\/([^/]+)\/a\/([^/]+)$/.exec(link.pathname) ?? [];
  if (world && article && link.pathname !== here) {
    return {
      kind: "article",
      world,
      article: decodeURIComponent(article),
      section: /^#b-(.+)$/.exec(link.hash)?.[1] ?? "",
    };
  }
  const [, of, path] = /^\/w\/([^/]+)\/sources\/[^/]+(?:\/p\/([^/]+))?$/.exec(link.pathname) ?? [];
  const passage = path ?? /^#p-(.+)$/.exec(link.hash)?.[1];
  return of && passage && link.pathname !== here ? { kind: "passage", world: of, passage } : null;
}
