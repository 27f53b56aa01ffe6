import type { SourceAnswer } from "@/components/api/world-api";
import { newId } from "@/lib/base/ids";
import { selectorFor } from "@/lib/document/anchor/anchor";
import type { Citation, Stance } from "@/lib/document/model/citation";
import type { PassageType } from "@/lib/evidence/suggestions/passage-type";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import type { PassageView } from "@/lib/sources/source";

/** A passage with the source that it stands in: what words are chosen from; `words` are proposed (UTF-16 units of its text). */
export type FoundPassage = {
  readonly source: SourceAnswer;
  readonly passage: PassageView;
  readonly words?: { readonly start: number; readonly end: number };
  /** What it is as evidence, as far as it is known. */
  readonly type?: PassageType | null;
};

/** As much of a found passage as a citation of it needs. */
type Citable = {
  readonly source: { readonly id: string; readonly version: number };
  readonly passage: Pick<PassageView, "id" | "text" | "hash">;
};

/** The citation of words of a passage. The server checks it, and fills in what surrounds the words once more, at the save. */
export function citationOf(
  { source, passage }: Citable,
  words: { readonly start: number; readonly end: number },
  stance: Stance,
  note: string,
): Citation {
  const { quote, prefix, suffix, start } = selectorFor(passage.text, words.start, words.end);
  return {
    id: newId(),
    source: source.id,
    version: source.version,
    passage: passage.id,
    passageHash: passage.hash,
    quote,
    prefix,
    suffix,
    start,
    stance,
    note: note.trim(),
  };
}

/** Where a passage stands, in words: "Post 7, Magnum" or "Caption", with the source's title first where asked for. */
export function placeOf({ source, passage }: FoundPassage, withTitle = true): string {
  const place =
    passage.post === null
      ? kindOf(passage)
      : evidenceToolsMessages()("postBy", {
          post: passage.post,
          author: passage.author ?? evidenceToolsMessages()("somebody"),
        });
  return withTitle ? `${source.title}, ${place}` : place.charAt(0).toUpperCase() + place.slice(1);
}

function kindOf({ kind, order }: PassageView): string {
  const t = evidenceToolsMessages();
  return kind === "paragraph" ? t("paragraphValue", { value: order + 1 }) : kind === "listItem" ? t("listItem") : kind;
}
