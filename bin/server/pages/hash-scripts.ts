import { createHash } from "node:crypto";

/** So many hashes fit into a header that every proxy lets through (4 KB). */
const MOST = 60;

/** A page without a nonce, and the hashes of its inline scripts as a policy names them. */
export type HashedPage = { readonly html: string; readonly hashes: readonly string[] };

/**
 * Takes the nonce of one answer out of a page, so that the same bytes can be sent again: a nonce that is sent twice can be known beforehand,
 * a hash allows those words alone. Only scripts that have the nonce are hashed, so what somebody slipped into the page still does
 * not run. Returns null where a page has more scripts than a header has room for.
 */
export function hashScripts(page: string, nonce: string): HashedPage | null {
  const mark = ` nonce="${nonce}"`;
  const hashes = new Set<string>();
  const script = new RegExp(`<script([^>]*)${literal(mark)}([^>]*)>([^]*?)</script>`, "g");
  const html = page.replace(script, (_all, before: string, after: string, words: string) => {
    // Next tells its client of the nonce, for scripts that are loaded later: those are files of ours.
    const told = words.replaceAll(nonce, "");
    if (told !== "") hashes.add(`sha256-${createHash("sha256").update(told).digest("base64")}`);
    return `<script${before}${after}>${told}</script>`;
  });
  return hashes.size > MOST ? null : { html: html.replaceAll(mark, "").replaceAll(nonce, ""), hashes: [...hashes] };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
