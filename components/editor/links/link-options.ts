import { articleOptions } from "@/components/api/article-options";
import { loadHeadings } from "@/components/api/world-api";
import type { Option } from "@/components/ui/option";
import { articleHref } from "@/lib/document/model/link";
import { slugOf } from "@/lib/document/model/slug";
import { editorMessages } from "@/lib/language/subjects/editor";

/** The targets of headings that were offered, by what one types to name them. */
const offered = new Map<string, string>();

/** What a link may lead to by what is typed: articles, or after `Title#` the headings of one. The value is a slug, with `#BLOCK` for a section. */
export async function linkOptions(world: string, typed: string, signal: AbortSignal): Promise<readonly Option[]> {
  const at = typed.indexOf("#");
  const article = at === -1 ? null : await articleCalled(world, typed.slice(0, at).trim(), signal);
  return article ? headingOptions(world, article, typed.slice(at + 1), signal) : articleOptions(world, typed, signal);
}

/** The target of `Title#Heading` by the id of the heading, where the headings of that article were offered before. */
export function offeredTarget(world: string, title: string): string | undefined {
  const [article = "", heading = ""] = title.split("#");
  return offered.get(keyOf(world, article, heading));
}

async function articleCalled(world: string, name: string, signal: AbortSignal): Promise<Option | undefined> {
  const slug = slugOf(name);
  if (slug === "") return undefined;
  const options = await articleOptions(world, name, signal);
  return options.find(({ value, label }) => value === slug || slugOf(label) === slug);
}

async function headingOptions(
  world: string,
  article: Option,
  typed: string,
  signal: AbortSignal,
): Promise<readonly Option[]> {
  const t = editorMessages();
  const answer = await loadHeadings(world, article.value, signal);
  if (!answer.ok) return [];
  const { slug, items } = answer.value;
  for (const { block, title } of items) offered.set(keyOf(world, article.label, title), articleHref(slug, block));
  const query = slugOf(typed);
  return items
    .filter(({ title }) => slugOf(title).includes(query))
    .map(({ block, title }) => ({
      value: `${slug}#${block}`,
      label: title,
      hint: t("sectionOfLabel", { label: article.label }),
    }));
}

function keyOf(world: string, article: string, heading: string): string {
  return `${world} ${slugOf(article)}#${slugOf(heading)}`;
}
