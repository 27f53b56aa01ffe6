/** An address with those parameters in its query; what is undefined or empty is left out. */
export function addressWith(
  path: string,
  query: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, String(value)]],
  );
  return parts.length > 0 ? `${path}?${new URLSearchParams(parts)}` : path;
}
