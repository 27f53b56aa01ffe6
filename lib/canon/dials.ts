/** The dials of a standpoint, by their names in addresses and in the API (decision 079); the last is the continuity (decision 082). */
export const DIALS = ["asOf", "upToPost", "inWorld", "continuity"] as const;

const OTHERS = DIALS.filter((name) => name !== "continuity");

/** Dials as they stand in an address. */
export type DialsGiven = Readonly<Partial<Record<(typeof DIALS)[number], string>>>;

/** The pages of a world that know the dials, below its address. All others show nothing while a dial is set; so does a call of the API that takes none. */
const KNOWING = /^\/(?:canon|timeline(?:\/(?:csv|ics))?|a\/[^/]+)\/?$/;
/** What also knows the continuity, or shows no status at all, where no other dial is set. */
const KNOWING_CONTINUITY = /^\/(?:canon\/(?:log|rules|continuities(?:\/[^/]+)?)|a\/[^/]+\/canon|members|sources)\/?$/;
/** Pages whose place the list of canon takes: it lists, searches and narrows what can be seen. */
const TAKEN = /^(?:|\/(?:articles|search|tags(?:\/([^/]+))?))\/?$/;
/** What those pages are asked that the list of canon is asked, too. */
const CARRIED = ["q", "kind", "tag", "status", ...DIALS];

/** What a page of a world does with dials: it knows them, the list of canon answers at `to`, or it shows nothing. */
export type DialsMet =
  | { readonly by: "page" }
  | { readonly by: "canon"; readonly to: string }
  | { readonly by: "nothing" };

/** The dials that a query gives, whether they can be read or not; null: none. The first counts of one that is given several times. */
export function dialsGiven(query: URLSearchParams): DialsGiven | null {
  const given = DIALS.flatMap((name) => {
    const value = query.get(name);
    return value === null || value === "" ? [] : [[name, value]];
  });
  return given.length > 0 ? (Object.fromEntries(given) as DialsGiven) : null;
}

/** Whether of the dials nothing but a continuity is set. */
export function isContinuityAlone({ continuity, ...others }: DialsGiven): boolean {
  return continuity !== undefined && Object.keys(others).length === 0;
}

/** The world's address in a path, and what stands below it; null for a page of no world. */
export function worldPath(path: string): { readonly home: string; readonly below: string } | null {
  const [, home, below = ""] = /^(\/w\/[^/]+)(\/.*)?$/.exec(path) ?? [];
  return home ? { home, below } : null;
}

/** What the page at a path does with the dials of its query. */
export function dialsMet(path: string, query: URLSearchParams): DialsMet {
  const { home, below } = worldPath(path) ?? {};
  if (home === undefined || below === undefined) return { by: "nothing" };
  if (KNOWING.test(below)) return { by: "page" };
  if (isContinuityAlone(dialsGiven(query) ?? {}) && KNOWING_CONTINUITY.test(below)) return { by: "page" };
  const taken = TAKEN.exec(below);
  return taken ? { by: "canon", to: canonInstead(home, query, taken[1]) } : { by: "nothing" };
}

/** The list of canon with what another list was asked for. */
export function canonInstead(home: string, query: URLSearchParams, tag?: string): string {
  const asked = new URLSearchParams(
    CARRIED.flatMap((name) => (query.get(name) ? [[name, query.get(name) ?? ""]] : [])),
  );
  if (tag !== undefined) asked.set("tag", decodeURIComponent(tag));
  return `${home}/canon?${asked}`;
}

/** An address within the world `home` with those dials, unless it says its own; any other stays. */
export function withDials(address: string, home: string, dials: DialsGiven): string {
  const [whole, fragment] = address.split("#", 2);
  const [path = "", given] = (whole ?? "").split("?", 2);
  if (path !== home && !path.startsWith(`${home}/`)) return address;
  const query = new URLSearchParams(given);
  if (dialsGiven(query)) return address;
  for (const [name, value] of Object.entries(dials)) query.set(name, value);
  return `${path}?${query}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** An address without those dials. The continuity is a switch of its own, which taking off the others leaves alone. */
export function withoutDials(path: string, query: URLSearchParams, off: readonly string[] = OTHERS): string {
  const rest = new URLSearchParams(query);
  for (const name of off) rest.delete(name);
  const asked = rest.toString();
  return asked === "" ? path : `${path}?${asked}`;
}

/** The same page in another continuity, as an address relative to it: the other dials stay; null is the world's first one. */
export function inContinuity({ continuity: _left, ...others }: DialsGiven, slug: string | null): string {
  const query = new URLSearchParams(others);
  if (slug !== null) query.set("continuity", slug);
  return `?${query}`;
}
