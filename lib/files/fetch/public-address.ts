import ipaddr from "ipaddr.js";

/**
 * Whether an IP address is one of the public internet: none of this machine, its network, the provider's, or one that only translates
 * to such an address (RFC 6890 and what came after it).
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address instanceof ipaddr.IPv4) return address.range() === "unicast";
  if (address.isIPv4MappedAddress()) return isPublicAddress(address.toIPv4Address().toString());
  return isGlobalUnicast(address) && address.range() === "unicast";
}

/** 2000::/3: all else is not given away, or not for everybody. */
function isGlobalUnicast({ parts: [first = 0] }: ipaddr.IPv6): boolean {
  return (first & 0xe000) === 0x2000;
}
