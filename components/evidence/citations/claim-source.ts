import type { CitationView } from "@/lib/evidence/claims/claim";
import { citationsMessages } from "@/lib/language/subjects/citations";
import { passagePath, placePath } from "@/lib/sources/source";

/** Where a citation comes from, in words: "Thread title, post 7 by Magnum". */
export function sourceLabel({ source, place }: CitationView): string {
  const t = citationsMessages();
  if (!place || place.post === null) return source.title;
  return t("sourceAtPost", { title: source.title, post: place.post, author: place.author ?? t("somebody") });
}

/** The same, short enough for the margin: "Post 7, Magnum", or the title of a reference. */
export function shortSourceLabel({ source, place }: CitationView): string {
  const t = citationsMessages();
  if (!place || place.post === null) return source.title;
  return t("postBy", { post: place.post, author: place.author ?? t("somebody") });
}

/** The way to the cited passage, straight to its page, where its words are lit; none when it is lost. */
export function sourceHref(worldSlug: string, citation: CitationView): string | undefined {
  const { grade, source, passage, place, claim } = citation;
  if (grade === "lost") return undefined;
  if (place === null) return passagePath(worldSlug, source.id, passage);
  return placePath({ world: worldSlug, id: source.id }, { passage, post: place.post, order: place.order }, claim);
}

/** What to say openly when the quotation is no longer there word for word; undefined while it is. */
export function gradeLabel({ grade, version }: CitationView): string | undefined {
  const t = citationsMessages();
  switch (grade) {
    case "exact":
      return undefined;
    case "edited":
      return t("thePassageWasEditedSinceIt");
    case "rewritten":
      return t("thePassageWasRewrittenSinceIt");
    case "moved":
      return t("theWordsAreNowElsewhereIn");
    case "lost":
      return t("noLongerFoundItWasCited", { version });
  }
}
