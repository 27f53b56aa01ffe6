import { isIPv4, isIPv6 } from "node:net";

/**
 * Where a request comes from. Our server appends the address of its peer to `X-Forwarded-For`, and proxies in front appended that of
 * theirs before: so the last entry is true, and the one before it as far as the peer is a proxy of ours. `TRUSTED_PROXIES` (0) is how
 * many of those there are: entries further to the left may be made up by the sender. Limits count what `placeOf` makes of it.
 */
export function clientIp(headers: Headers): string {
  const entries = (headers.get("x-forwarded-for") ?? "").split(",").map((entry) => entry.trim());
  const proxies = Math.max(0, Math.trunc(Number(process.env.TRUSTED_PROXIES) || 0));
  return placeOf(entries.at(-1 - proxies) || entries[0] || "");
}

/**
 * An address as what one subscriber has: an IPv4 address, or the /64 of an IPv6 address, within which anybody can take another one for
 * each request. "unknown" for what is no address.
 */
export function placeOf(entry: string): string {
  const address = withoutPort(entry).toLowerCase();
  if (isIPv4(address)) return address;
  if (!isIPv6(address)) return "unknown";
  const words = groupsOf(address.replace(/%.*/, ""));
  const mapped = words.slice(0, 5).every((word) => word === 0) && words[5] === 0xffff;
  if (mapped) return [...quad(words[6] ?? 0), ...quad(words[7] ?? 0)].join(".");
  const network = words.slice(0, 4).map((word) => word.toString(16));
  return `${network.join(":")}::/64`;
}

/** Some proxies append the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(entry: string): string {
  return /^\[(.*)\](:\d+)?$/.exec(entry)?.[1] ?? /^([\d.]+):\d+$/.exec(entry)?.[1] ?? entry;
}

/** The eight 16-bit words of a valid IPv6 address. */
function groupsOf(address: string): number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [a = 0, b = 0, c = 0, d = 0] = dotted?.slice(2).map(Number) ?? [];
  const plain = dotted ? `${dotted[1]}${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}` : address;
  const [left = "", right = ""] = plain.split("::");
  const [before, after] = [left, right].map((half) =>
    half
      .split(":")
      .filter(Boolean)
      .map((word) => Number.parseInt(word, 16)),
  );
  const zeros = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => 0);
  return [...(before ?? []), ...zeros, ...(after ?? [])];
}

function quad(word: number): [number, number] {
  return [word >> 8, word & 255];
}
