import { Fragment } from "react";
import { Spoiler } from "@/components/ui/spoiler";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { PassageMark } from "@/lib/sources/passage";
import { type PassagePiece, piecesOf } from "@/lib/sources/passage-pieces";
import styles from "./passage.module.css";

type PassageTextProps = {
  text: string;
  marks: readonly PassageMark[];
  /** Of a caption: where its picture is. It is a way there, and never fetched from here. */
  address?: string | null;
  /** What the claim quotes from which the reader came. */
  lit?: readonly { readonly start: number; readonly end: number }[];
};

/** A passage's words with its reference marks in their places; marks are never part of what is copied. A spoiler's words wait. */
export function PassageText({ text, marks, address = null, lit = [] }: PassageTextProps) {
  const t = sourcesMessages();
  const words = piecesOf(text, marks, lit).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places, and two may be alike
    <Fragment key={index}>
      {piece.isLit ? <mark className={styles.lit}>{pieceContent(piece)}</mark> : pieceContent(piece)}
      {piece.marks.map(({ label }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks never change places, and two may be alike
        <sup key={place} className={styles.mark} title={t("referenceMarkLabelOfTheOriginal", { label })}>
          [{label}]
        </sup>
      ))}
    </Fragment>
  ));
  if (address === null) return words;
  return (
    <a href={address} rel="noreferrer nofollow" title={t("theOriginalAddress", { address })}>
      {words}
    </a>
  );
}

function pieceContent({ text, isHidden }: PassagePiece) {
  return isHidden ? <Spoiler>{text}</Spoiler> : text;
}
