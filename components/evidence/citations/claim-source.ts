import type { CitationView } from "@/lib/evidence/claims/claim";
import { passagePath, placePath } from "@/lib/sources/source";

/** Where a citation comes from, in words: "Thread title, post 7 by Magnum". */
export function sourceLabel({ source, place }: CitationView): string {
  if (!place || place.post === null) return source.title;
  return `${source.title}, post ${place.post} by ${place.author ?? "somebody"}`;
}

/** The same, short enough for the margin: "Post 7, Magnum", or the title of a reference. */
export function shortSourceLabel({ source, place }: CitationView): string {
  if (!place || place.post === null) return source.title;
  return `Post ${place.post}, ${place.author ?? "somebody"}`;
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
  switch (grade) {
    case "exact":
      return undefined;
    case "edited":
      return "The passage was edited since it was cited.";
    case "rewritten":
      return "The passage was rewritten since it was cited.";
    case "moved":
      return "The words are now elsewhere in the source.";
    case "lost":
      return `No longer found: it was cited from version ${version} of the source.`;
  }
}
