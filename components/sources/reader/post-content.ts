import type { Quoted } from "@/lib/sources/passage";
import type { PassageView } from "@/lib/sources/source";

/** What a post holds, in order: passages, and quotations that hold passages and further quotations. */
export type PostPart =
  | {
      readonly type: "passage";
      readonly passage: PassageView;
      /** The title of the spoiler that begins here; null where none does. */
      readonly spoiler: string | null;
    }
  | { readonly type: "quotation"; readonly quotes: Quoted | null; readonly parts: readonly PostPart[] };

type Open = { readonly group: number; quotes: Quoted | null; readonly type: "quotation"; readonly parts: PostPart[] };

/**
 * Puts the passages of one post into the quotations that they belong to. A quotation in which only another one stands has
 * no passage of its own: whom it quotes is not known then.
 */
export function postContent(passages: readonly PassageView[]): readonly PostPart[] {
  const content: PostPart[] = [];
  const open: Open[] = [];
  let groups = 0;
  let inside: string | null = null;
  for (const passage of passages) {
    const { group, depth } = passage;
    if (group === null) {
      open.length = 0;
    } else {
      // Quotations that open here, one in the other; those outside of them stay open.
      const opening = Math.max(0, group - groups);
      groups = Math.max(groups, group);
      open.length = Math.min(open.length, depth - opening);
      while (open.length < depth) {
        const next: Open = { type: "quotation", group: group - depth + open.length + 1, quotes: null, parts: [] };
        (open.at(-1)?.parts ?? content).push(next);
        open.push(next);
      }
      const own = open.at(-1);
      if (own) own.quotes ??= passage.quotes;
    }
    const spoiler = passage.spoiler === inside ? null : passage.spoiler;
    inside = passage.spoiler;
    (open.at(-1)?.parts ?? content).push({ type: "passage", passage, spoiler });
  }
  return content;
}
