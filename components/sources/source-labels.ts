import { numberLabel } from "@/lib/language/numbers";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import { said } from "@/lib/language/translator";
import type { SourceKind } from "@/lib/sources/passage";

/** What a source's kind is called on the screen. */
export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = said(sourcesToolsMessages, {
  thread: "thread",
  reference: "reference",
});

/** A number of things: "1 post", "2,150 posts". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${numberLabel(count)} ${count === 1 ? one : many}`;
}

/** How large a source is: "34 posts, 128 passages"; a reference has no posts. */
export function sizeLabel({ posts, passages }: { readonly posts: number; readonly passages: number }): string {
  const t = sourcesMessages();
  const held = t("passagesPassage", { passages });
  return posts === 0 ? held : t("postsPostHeld", { posts, held });
}
