import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gunzip, gzip } from "node:zlib";
import { contentSecurityPolicy } from "../security-headers";
import type { Captured } from "./capture";
import { hashScripts } from "./hash-scripts";
import type { Audience } from "./page-key";

/** A finished page: what is sent to everybody, byte by byte. */
export type KeptPage = {
  readonly world: string | null;
  readonly audience: Audience;
  readonly headers: Readonly<Record<string, string>>;
  readonly etag: string;
  readonly gzip: Buffer;
  /** Comes when the page is asked for again (`packTighter`): it takes ten times as long, and many pages are asked for once. */
  brotli?: Buffer;
  /** What it takes in memory, in bytes, the two together. */
  readonly size: number;
};

/** Of the answer itself, and what Next tells its client; all others are of the handlers before, which each answer passes. */
const HEADERS = /^(content-type|vary|link|x-nextjs-.*)$/;
const PAGES = /^text\/(html|x-component)\b/;
/** Brotli at 5 packs a page to 9/10 of gzip's size in a few ms; at 11 it would take a second. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Its first reader waits for it: at 4 it takes about half as long as at 6, and is a twenty-fifth larger. Brotli follows where there are more. */
const GZIP = { level: 4 };

const [gzipped, brotlied, unzipped] = [promisify(gzip), promisify(brotliCompress), promisify(gunzip)];

/** Unpacked pages that were just made or are being sent, so that many who take no encoding share one. */
const bytesOf = new WeakMap<KeptPage, WeakRef<Buffer>>();
const tightening = new WeakSet<KeptPage>();

type Made = Pick<KeptPage, "world" | "audience"> & { readonly nonce: string };

/** Returns an answer as a page that can be sent to anybody, or null: it is no page, failed, or gives its client a cookie. */
export async function keptPage(answer: Captured, { world, audience, nonce }: Made): Promise<KeptPage | null> {
  const { status, headers, body } = answer;
  const type = String(headers["content-type"] ?? "");
  if (status !== 200 || headers["set-cookie"] !== undefined || !PAGES.test(type)) return null;
  const page = hashScripts(body.toString(), nonce);
  if (!page) return null;
  const bytes = Buffer.from(page.html);
  const packed = await gzipped(bytes, GZIP);
  const kept: KeptPage = {
    world,
    audience,
    headers: {
      ...Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) => (HEADERS.test(name) ? [[name, plain(value, nonce)]] : [])),
      ),
      "content-security-policy": contentSecurityPolicy(page.hashes),
    },
    etag: `W/"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    gzip: packed,
    size: 2 * packed.length + 2_048,
  };
  bytesOf.set(kept, new WeakRef(bytes));
  return kept;
}

/** The bytes of a page as they are without any encoding. */
export async function unpacked(page: KeptPage): Promise<Buffer> {
  const shared = () => bytesOf.get(page)?.deref();
  const known = shared();
  if (known) return known;
  const body = await unzipped(page.gzip);
  const other = shared();
  if (other) return other;
  bytesOf.set(page, new WeakRef(body));
  return body;
}

/** Packs a page by brotli, once; nobody waits for it. */
export function packTighter(page: KeptPage): void {
  if (tightening.has(page)) return;
  tightening.add(page);
  void tighten(page).catch(() => {});
}

async function tighten(page: KeptPage): Promise<void> {
  page.brotli = await brotlied(await unpacked(page), BROTLI);
}

/** A header without the nonce: `Link` names it where files are to be loaded early. */
function plain(value: unknown, nonce: string): string {
  return String(value).replaceAll(`; nonce="${nonce}"`, "");
}
