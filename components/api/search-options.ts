import type { Option } from "@/components/ui/option";
import type { Searched } from "@/lib/search/hit";
import { callApi } from "./api-client";

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
  const answer = await callApi("get", "/worlds/{world}/search", {
    params: { world: worldSlug },
    query: { q: query, in: kind, limit: OFFERED },
    signal,
  });
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.items.map(({ id, title, snippet }) => ({
    value: id,
    label: title,
    ...(kind === "articles" ? {} : { hint: plain(snippet) }),
  }));
}

/** A snippet's text without its marks. */
function plain(snippet: string): string {
  return new DOMParser().parseFromString(snippet, "text/html").body.textContent ?? "";
}
