import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { WITHOUT_SCRIPTS_COOKIE } from "@/lib/auth/shared-page";
import { dialsGiven } from "@/lib/canon/dials";
import { languageOf } from "@/lib/language/language";

/** Who is sent a page: who has no session, who has one, or (of a private world) its members. */
export type Audience = "anyone" | "signed-in" | "members";

/** What a kept page is found by, and the world it is of; null: of none, so that a change of any world may change it. */
export type PageKey = { readonly key: string; readonly world: string | null; readonly audience: Audience };

/** What Next's client says of the part of a page that it wants. */
const PARTS = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"];
const SESSION = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=/;
const WITHOUT_SCRIPTS = new RegExp(`(?:^|;\\s*)${WITHOUT_SCRIPTS_COOKIE}=`);
/** The start page, or a page of a world. */
const PATH = /^\/(?:w\/([^/?]+)(?:\/[^?]*)?)?(?:\?|$)/;
/** Tools, at which each visit begins something of its own; and files, which say by themselves how they may be kept. */
const TOOL_OR_FILE = /(?:\/(?:edit|new-article|sourcing|import)(?:\/[^?]*)?|\/csv|\/ics|\/export|\.atom)(?:\?|$)/;

/**
 * The pages of a world that are the same for all who have signed in: what depends on who reads, the page asks for by itself. All others
 * depend on them through and through (proposals, members, settings ...), and each reader is made their own.
 */
const SHARED =
  /^(?:\/(?:a\/[^/]+(?:\/(?:history(?:\/[^/]+)?|links|compare|canon|attribution))?|articles|book(?:\/(?:print|read\/[^/]+))?|called\/[^/]+|canon(?:\/(?:log|rules|continuities(?:\/[^/]+)?))?|contradictions|people\/[^/]+|claims|coverage|drift|files(?:\/[^/]+)?|graph|ledger|map|questions|reports(?:\/[^/]+)?|tags(?:\/[^/]+)?|topics|sources(?:\/(?!import$)[^/]+(?:\/unused)?)?|search|templates|timeline))?\/?$/;
/** The trash, on the page of articles, is its editors' own. */
const OWN_QUERY = /[?&]trashed=/;

/**
 * Returns what the answer to a request may be kept under, or null: it is no page, or it depends on who asks. Whoever has no session is
 * anybody.
 */
export function pageKey(request: IncomingMessage): PageKey | null {
  const { method, headers } = request;
  if (method !== "GET" && method !== "HEAD") return null;
  return headers.authorization === undefined && !hasSession(headers) ? keyOf(request, "anyone") : null;
}

/**
 * Returns what the page that all who have signed in are sent may be kept under, for a request with a session, or null: it is another
 * page, or a browser without scripts, which could not ask for what depends on its reader.
 */
export function sharedPageKey(request: IncomingMessage, audience: "signed-in" | "members"): PageKey | null {
  const { url = "", headers } = request;
  if (headers.authorization !== undefined || !hasSession(headers) || WITHOUT_SCRIPTS.test(headers.cookie ?? ""))
    return null;
  const path = /^\/w\/[^/?]+([^?]*)/.exec(url)?.[1];
  return path !== undefined && SHARED.test(path) && !OWN_QUERY.test(url) ? keyOf(request, audience) : null;
}

function keyOf({ url = "", headers }: IncomingMessage, audience: Audience): PageKey | null {
  const match = PATH.exec(url);
  // The links of a page with dials are written for each request (bin/server/mind-dials.ts).
  if (!match || TOOL_OR_FILE.test(url) || dialsGiven(new URLSearchParams(url.split("?", 2)[1]))) return null;
  const world = match[1] === undefined ? null : decoded(match[1]);
  if (world === undefined) return null;
  const language = languageOf(headers.cookie, headers["accept-language"]);
  return { key: [audience, language, url, ...PARTS.map((name) => headers[name] ?? "")].join("\n"), world, audience };
}

/** Whether a request shows a session, or what looks like one. */
export function hasSession({ cookie = "" }: IncomingHttpHeaders): boolean {
  return SESSION.test(cookie);
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
