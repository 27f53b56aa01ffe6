import type { Fields } from "@/components/api/content";
import { MAX_ALIASES, MAX_TAGS } from "@/lib/articles/input";
import type { FrontMatter } from "@/lib/document/markdown/front-matter";
import { editorMessages } from "@/lib/language/subjects/editor";

const MAX_TITLE = 200;
const MAX_TAG = 60;

/** The fields of an article with what the front matter of a pasted text says: its title in place of theirs, tags and names besides. */
export function fieldsWithMatter({ tags, aliases }: Fields, matter: FrontMatter): Partial<Fields> {
  const named = matter.tags.map((tag) => tag.replace(/^#/, "").toLowerCase());
  return {
    ...(matter.title === null ? {} : { title: matter.title.slice(0, MAX_TITLE) }),
    tags: joined(tags, named, MAX_TAG).slice(0, MAX_TAGS),
    aliases: joined(aliases, matter.aliases, MAX_TITLE).slice(0, MAX_ALIASES),
  };
}

/** What front matter says of an article, in words; null: nothing that an article has a field for. */
export function matterSentence({ title, tags, aliases }: FrontMatter): string | null {
  const t = editorMessages();
  const words = [
    ...(title === null ? [] : [t("theTitleTitle", { title })]),
    ...(tags.length === 0 ? [] : [`${tags.length === 1 ? t("theTag") : t("theTags")} ${tags.join(", ")}`]),
    ...(aliases.length === 0
      ? []
      : [`${aliases.length === 1 ? t("theOtherName") : t("theOtherNames")} ${aliases.join(", ")}`]),
  ];
  return words.length === 0 ? null : words.join("; ");
}

function joined(before: readonly string[], added: readonly string[], longest: number): string[] {
  return [...new Set([...before, ...added.filter((each) => each !== "" && each.length <= longest)])];
}
