import { Spoiler } from "@/components/ui/spoiler";
import type { PassageMark } from "@/lib/sources/passage";
import { piecesOf } from "@/lib/sources/passage-pieces";

/** A passage's words in a button that picks it; those of a spoiler inside it wait. */
export function WordsOfPassage({ text, marks }: { text: string; marks: readonly PassageMark[] }) {
  let at = 0;
  return piecesOf(text, marks).map((piece) => {
    at += piece.text.length;
    if (!piece.isHidden) return <span key={at}>{piece.text}</span>;
    return (
      <Spoiler key={at} inControl>
        {piece.text}
      </Spoiler>
    );
  });
}
