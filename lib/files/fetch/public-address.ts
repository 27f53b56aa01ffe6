import { IPv4, type IPv6, isValid, parse } from "ipaddr.js";

/**
 * Whether an IP address is one of the public internet: none of this machine, its network, the provider's, or one that only translates
 * to such an address (RFC 6890 and what came after it).
 */
export function isPublicAddress(text: string): boolean {
  if (!isValid(text)) return false;
  const address = parse(text);
  if (address instanceof IPv4) return address.range() === "unicast";
  if (address.isIPv4MappedAddress()) return isPublicAddress(address.toIPv4Address().toString());
  return isGlobalUnicast(address) && address.range() === "unicast";
}

/** 2000::/3: all else is not given away, or not for everybody. */
function isGlobalUnicast({ parts: [first = 0] }: IPv6): boolean {
  return (first & 0xe000) === 0x2000;
}
