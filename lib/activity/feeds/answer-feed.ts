import { createHash } from "node:crypto";

type Answered = {
  readonly body: string;
  /** When the newest of it happened; null: nothing did. */
  readonly changed: Date | null;
  /** Whether anybody may read it: then what lies between may keep it. */
  readonly isPublic: boolean;
};

/**
 * A feed as the answer to a request: 304 without a body where the asker has it already, by its ETag or else by its time (RFC 9110,
 * section 13).
 */
export function answerFeed(request: Request, { body, changed, isPublic }: Answered): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 32)}"`;
  const headers = {
    "content-type": "application/atom+xml; charset=utf-8",
    etag,
    "cache-control": isPublic ? "public, no-cache" : "private, no-cache",
    ...(changed ? { "last-modified": changed.toUTCString() } : {}),
  };
  if (hasIt(request, etag, changed)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

function hasIt({ headers }: Request, etag: string, changed: Date | null): boolean {
  const known = headers.get("if-none-match");
  if (known !== null) {
    return known.split(",").some((each) => each.trim() === "*" || each.trim().replace(/^W\//, "") === etag);
  }
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  // The header tells whole seconds.
  return changed !== null && !Number.isNaN(since) && Math.floor(changed.getTime() / 1000) * 1000 <= since;
}
