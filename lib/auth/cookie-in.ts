/** The value of a cookie in a `Cookie` header; undefined when it has none of that name, or one that cannot be decoded. */
export function cookieIn(header: string, name: string): string | undefined {
  for (const each of header.split(";")) {
    const [named, ...value] = each.trim().split("=");
    if (named === name) return decoded(value.join("="));
  }
  return undefined;
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
