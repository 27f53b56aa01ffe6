import type { Option } from "@/components/ui/option";
import { slugOf } from "@/lib/document/model/slug";
import { linkOptionsMessages } from "@/lib/language/subjects/link-options";
import { findArticles, suggestLinks } from "./world-api";

/** The articles that are called like that, by their titles or other names; at the end, what is still to be written under it. */
export async function articleOptions(world: string, query: string, signal: AbortSignal): Promise<readonly Option[]> {
  const t = linkOptionsMessages();
  if (query.trim() === "") return articlesFound(world, query, signal);
  const [answer, byText] = await Promise.all([suggestLinks(world, query, signal), articlesFound(world, query, signal)]);
  if (!answer.ok) throw new Error(answer.failure.detail);
  const named = answer.value.items.map(optionOf);
  const names = new Set(named.map(({ value }) => value));
  const [written, unwritten] = [named.filter(({ waits }) => !waits), named.filter(({ waits }) => waits)];
  const found = [...written, ...byText.filter(({ value }) => !names.has(value))].slice(0, SHOWN);
  const slug = slugOf(query);
  const isThere =
    slug === "" || [...found, ...unwritten].some(({ value, label }) => value === slug || slugOf(label) === slug);
  const begun = isThere ? [] : [{ value: slug, label: query.trim(), hint: t("notWrittenYetTheLinkWill") }];
  return [...found, ...unwritten, ...begun].map(({ value, label, hint }) => ({
    value,
    label,
    ...(hint ? { hint } : {}),
  }));
}

/** The articles in which those words are found, best first. */
export async function articlesFound(world: string, query: string, signal: AbortSignal): Promise<readonly Option[]> {
  const answer = await findArticles(world, query, signal);
  if (!answer.ok) throw new Error(answer.failure.detail);
  return answer.value.items.map(({ slug, title, kind }) => ({ value: slug, label: title, hint: kind }));
}

/** Articles that a list below the cursor holds. */
const SHOWN = 8;

type Suggestion = Extract<Awaited<ReturnType<typeof suggestLinks>>, { ok: true }>["value"]["items"][number];

function optionOf({ slug, title, name, kind, waiting }: Suggestion) {
  const t = linkOptionsMessages();
  const hint =
    kind === null
      ? t("notWrittenYetWaitingArticleAlready", { waiting })
      : name === title
        ? kind
        : t("anotherNameOfTitle", { title });
  return { value: slug, label: name, hint, waits: kind === null };
}
