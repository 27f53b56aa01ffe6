import { acceptsEncoding } from "../accepts-encoding";
import type { Exchange } from "../exchange";
import { type KeptPage, packTighter, unpacked } from "./kept-page";

/** How caches outside may keep public pages, in seconds: 0, each time they ask. */
export type Sharing = { readonly seconds: number };

/** Sends a page in the encoding that its client takes, or says that the client has it already. */
export async function sendPage({ request, response }: Exchange, page: KeptPage, { seconds }: Sharing): Promise<void> {
  for (const [name, value] of Object.entries(page.headers)) response.setHeader(name, value);
  const vary = [
    page.headers.vary,
    "Cookie",
    "Accept-Language",
    ...(page.headers.vary?.includes("Accept-Encoding") ? [] : ["Accept-Encoding"]),
  ];
  response.setHeader("Vary", vary.filter(Boolean).join(", "));
  response.setHeader("Cache-Control", cacheControl(page, seconds));
  if (page.audience !== "members") response.setHeader("ETag", page.etag);
  if (page.audience !== "members" && isKnown(request.headers["if-none-match"], page.etag)) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const [encoding, body] = await encoded(page, String(request.headers["accept-encoding"] ?? ""));
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Returns what `Cache-Control` says: browsers ask for a public page each time, caches in between keep it as configured, though not the one
 * of those who have signed in. Nobody keeps a page of a private world.
 */
function cacheControl({ audience }: KeptPage, seconds: number): string {
  if (audience !== "anyone") return audience === "members" ? "private, no-store" : "private, no-cache";
  return seconds > 0 ? `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds}` : "public, no-cache";
}

function isKnown(asked: string | undefined, etag: string): boolean {
  if (asked === undefined) return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return asked.trim() === "*" || asked.split(",").some((tag) => bare(tag) === bare(etag));
}

/** Pages that somebody was sent already. */
const sent = new WeakSet<KeptPage>();

async function encoded(page: KeptPage, accepted: string): Promise<[encoding: string | null, body: Buffer]> {
  if (acceptsEncoding(accepted, "br")) {
    if (page.brotli) return ["br", page.brotli];
    if (sent.has(page)) packTighter(page);
  }
  sent.add(page);
  if (acceptsEncoding(accepted, "gzip")) return ["gzip", page.gzip];
  return [null, await unpacked(page)];
}
