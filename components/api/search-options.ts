import type { Option } from "@/components/ui/option";
import type { Hit, Searched } from "@/lib/search/hit";

/** How many things a search field offers. */
const OFFERED = 12;

/** Asks the world's search for one kind of thing, as the options of a combobox: `value` is the id or slug. */
export async function searchOptions(
  worldSlug: string,
  kind: Searched,
  query: string,
  signal: AbortSignal,
): Promise<Option[]> {
  if (query === "") return [];
  const address = `/api/v1/worlds/${worldSlug}/search?limit=${OFFERED}&in=${kind}&q=${encodeURIComponent(query)}`;
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`The search answered ${response.status}`);
  const { items } = (await response.json()) as { items: Hit[] };
  return items.map(({ id, title, snippet }) => ({
    value: id,
    label: title,
    ...(kind === "articles" ? {} : { hint: plain(snippet) }),
  }));
}

/** A snippet's text without its marks. */
function plain(snippet: string): string {
  return new DOMParser().parseFromString(snippet, "text/html").body.textContent ?? "";
}
