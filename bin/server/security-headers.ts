import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { THEME_SCRIPT_HASH } from "@/components/ui/theme-script";
import type { Handler } from "./exchange";

/** A year, in seconds: what the preload lists of browsers ask for at least. */
const HSTS_SECONDS = 31_536_000;

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};

/** What somebody uploaded: it is no page, whatever a browser thinks, and runs nothing (app/files). */
const PICTURES = /^\/files\//;
const INERT = "default-src 'none'; sandbox";

/**
 * Returns a handler that tells browsers what every answer may do (decision 029). Scripts run from files of ours, and inline only with
 * the nonce of this answer: Next reads it from the request's own policy and writes it into the scripts that it makes.
 * `https`: browsers call us by HTTPS, and are told to keep to it.
 */
export function setSecurityHeaders({ https }: { https: boolean }): Handler {
  return async ({ request, response }, next) => {
    const policy = contentSecurityPolicy([`nonce-${randomBytes(16).toString("base64")}`]);
    request.headers["content-security-policy"] = policy;
    response.setHeader("Content-Security-Policy", PICTURES.test(request.url ?? "") ? INERT : policy);
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (https) response.setHeader("Strict-Transport-Security", `max-age=${HSTS_SECONDS}`);
    await next();
  };
}

/** Returns the nonce of the answer to a request that passed the handler. */
export function nonceOf({ headers }: IncomingMessage): string {
  return /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1] ?? "";
}

/**
 * Returns the policy; `scripts` are the sources of inline scripts that may run, a nonce or hashes. Styles may be inline: React writes `style` attributes where something is placed or measured, and neither nonce nor
 * hash covers attributes. Pictures come from anywhere by HTTPS, as writers embed them.
 */
export function contentSecurityPolicy(scripts: readonly string[]): string {
  const inline = [...scripts, THEME_SCRIPT_HASH].map((source) => `'${source}'`).join(" ");
  return [
    "default-src 'self'",
    `script-src 'self' ${inline}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: https:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
