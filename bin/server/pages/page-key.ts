import type { IncomingMessage } from "node:http";

/** What a kept page is found by, and the world it is of; null: of none, so that a change of any world may change it. */
export type PageKey = { readonly key: string; readonly world: string | null };

/** What Next's client says of the part of a page that it wants. */
const PARTS = ["rsc", "next-router-state-tree", "next-router-prefetch", "next-router-segment-prefetch", "next-url"];
const SESSION = /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=/;
/** The start page, or a page of a world. */
const PATH = /^\/(?:w\/([^/?]+)(?:\/[^?]*)?)?(?:\?|$)/;
/** Tools, at which each visit begins something of its own; and files, which say by themselves how they may be kept. */
const TOOL_OR_FILE = /(?:\/(?:edit|new-article|sourcing|import)(?:\/[^?]*)?|\/csv|\/export|\.atom)(?:\?|$)/;

/**
 * Returns what the answer to a request may be kept under, or null: it is no page, or it depends on who asks. Whoever has no session is
 * anybody.
 */
export function pageKey({ method, url = "", headers }: IncomingMessage): PageKey | null {
  if (method !== "GET" && method !== "HEAD") return null;
  if (headers.authorization !== undefined || SESSION.test(headers.cookie ?? "")) return null;
  const match = PATH.exec(url);
  if (!match || TOOL_OR_FILE.test(url)) return null;
  const world = match[1] === undefined ? null : decoded(match[1]);
  if (world === undefined) return null;
  return { key: [url, ...PARTS.map((name) => headers[name] ?? "")].join("\n"), world };
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
