import type { Handler } from "./exchange";

/**
 * Returns a handler that says in `X-Forwarded-For` where the request comes from: always the address of the connection, at the end. What
 * stands before it was written by proxies, and is kept only where some are trusted; with `trustedProxies` 0 whoever talks to us could
 * have made it up, and everything forwarded is dropped. The client's own address is then the entry `trustedProxies` before the
 * last one (lib/auth/client-ip.ts counts the same way).
 */
export function passOnAddress(trustedProxies: number): Handler {
  return async ({ request }, next) => {
    const { headers, socket } = request;
    const peer = socket.remoteAddress ?? "";
    const before = trustedProxies > 0 ? String(headers["x-forwarded-for"] ?? "") : "";
    if (trustedProxies === 0) {
      for (const name of Object.keys(headers))
        if (/^(x-forwarded-|forwarded$|x-real-ip$)/.test(name)) delete headers[name];
    }
    headers["x-forwarded-for"] = before.trim() ? `${before}, ${peer}` : peer;
    await next();
  };
}

/** Returns how many proxies of ours stand in front (`TRUSTED_PROXIES`): none, unless it says a whole number. */
export function trustedProxiesIn(env: NodeJS.ProcessEnv): number {
  const proxies = Number(env.TRUSTED_PROXIES);
  return Number.isInteger(proxies) && proxies > 0 ? proxies : 0;
}
