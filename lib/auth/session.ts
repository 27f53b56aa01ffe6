/** A session ends after so long though it is used, in ms, and after so long without use (OWASP ASVS 3.3). */
export const SESSION_MS = 90 * 24 * 60 * 60 * 1000;
export const IDLE_MS = 30 * 24 * 60 * 60 * 1000;

/** The longest User-Agent that is kept. */
const MAX_AGENT = 300;

/** What a request tells of where somebody sits: the browser's own words for itself, and the place (`clientPlace`). */
export type Sighting = { readonly agent: string; readonly ipAddress: string };

/** A session as its person sees it. */
export type SessionView = Sighting & { readonly id: string; readonly createdAt: Date; readonly lastSeenAt: Date };

/** Who signs in, as far as the headers of the request tell. */
export function sightingOf(headers: Headers, ipAddress: string): Sighting {
  return { agent: (headers.get("user-agent") ?? "").slice(0, MAX_AGENT), ipAddress };
}

/** Whether a session is over at that time, because it was not used for long or is old. */
export function hasEnded(session: { readonly createdAt: Date; readonly lastSeenAt: Date }, now: Date): boolean {
  const { createdAt, lastSeenAt } = session;
  return now.getTime() - createdAt.getTime() >= SESSION_MS || now.getTime() - lastSeenAt.getTime() >= IDLE_MS;
}
