/** Whether `Accept-Encoding` names an encoding without refusing it. */
export function acceptsEncoding(accepted: string, encoding: string): boolean {
  const named = accepted.split(",").map((each) => each.trim().toLowerCase().split(";"));
  const found = named.find(([name]) => name?.trim() === encoding);
  return found !== undefined && !found.some((part) => /^\s*q=0(?:\.0*)?\s*$/.test(part));
}
