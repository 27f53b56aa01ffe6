import { callApi } from "@/components/api/api-client";
import type { ListAttributes } from "@/lib/document/model/list-attributes";
import { editorMessages } from "@/lib/language/subjects/editor";

/** What a live list finds while its text is written: a line for each article, and what else is to be said. */
export type Preview = { readonly titles: readonly string[]; readonly hint: string };

/** Articles that a preview shows: enough to see that the filter is the right one. */
const SHOWN = 5;

/** What a live list finds now. */
export async function loadPreview(world: string, list: ListAttributes): Promise<Preview> {
  const t = editorMessages();
  const { limit, columns, view: _, ...filter } = list;
  const asked = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== ""));
  const least = Math.min(limit, SHOWN);
  const query = { ...asked, limit: least };
  const answer = await callApi("get", "/worlds/{world}/articles", { params: { world }, query });
  if (!answer.ok) return { titles: [], hint: answer.failure.detail };
  const titles = answer.value.items.map(({ title, facts }) => {
    const said = columns.flatMap((key) => facts.filter(({ field }) => field === key).map(({ text }) => text));
    return [title, ...said].join(" · ");
  });
  if (titles.length === 0) return { titles, hint: t("noArticlesBelongHereYet") };
  return { titles, hint: titles.length < least || limit === least ? "" : t("andSoOn") };
}
