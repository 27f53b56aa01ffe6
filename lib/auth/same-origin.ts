const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that is recognised by its cookie may change something: only when a page of ours sent it. Browsers say so in
 * `Sec-Fetch-Site`; older ones in `Origin`, which is compared with the host asked for. A request that says neither is refused: what
 * is not a browser uses a token. Requests that change nothing are always fine.
 */
export function isSameOrigin(request: { readonly method: string; readonly headers: Headers }): boolean {
  if (SAFE.has(request.method.toUpperCase())) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return origin !== null && host !== null && hostOf(origin) === host.toLowerCase();
}

/** Whether a browser sent a request that changes something: it says from where. */
export function isFromBrowser(request: { readonly headers: Headers }): boolean {
  return request.headers.has("sec-fetch-site") || request.headers.has("origin");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
