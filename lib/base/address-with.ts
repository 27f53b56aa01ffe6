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

/** The address of a page of a list, numbered from 1, with what is asked of the list; its first page is the list itself. */
export function pageAddress(path: string, asked: Readonly<Record<string, string | undefined>>, page: number): string {
  return addressWith(path, { ...asked, page: page > 1 ? page : undefined });
}
