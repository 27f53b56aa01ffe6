/**
 * Where a request comes from: the address that the nearest trusted proxy saw. The server appends the address of its peer to
 * `X-Forwarded-For` only when there is none, so that entries left of the trusted ones may be made up. `TRUSTED_PROXIES` (1) is
 * the number of proxies in front; without any, whoever talks to us directly can choose what stands here, and only the limits
 * per e-mail address hold.
 */
export function clientPlace(headers: Headers): string {
  const places = (headers.get("x-forwarded-for") ?? "").split(",").map((place) => place.trim());
  const proxies = Math.max(1, Number(process.env.TRUSTED_PROXIES) || 1);
  return places.at(-proxies) || places[0] || "unknown";
}
