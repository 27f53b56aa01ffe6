import type { Option } from "@/components/ui/option";
import { slugOf } from "@/lib/document/model/slug";
import { findArticles } from "./world-api";

/** The articles with a title like that; at the end, one that is still to be written under it. */
export async function articleOptions(world: string, query: string, signal: AbortSignal): Promise<readonly Option[]> {
  const answer = await findArticles(world, query, signal);
  if (!answer.ok) throw new Error(answer.failure.detail);
  const found = answer.value.items.map(({ slug, title, kind }) => ({ value: slug, label: title, hint: kind }));
  const slug = slugOf(query);
  if (slug === "" || found.some((option) => option.value === slug)) return found;
  return [...found, { value: slug, label: query.trim(), hint: "Not written yet: the link will start a new article" }];
}
