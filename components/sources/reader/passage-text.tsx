import { Fragment } from "react";
import { type PassageMark, referenceMarks } from "@/lib/sources/passage";
import styles from "./passage.module.css";

type PassageTextProps = {
  text: string;
  marks: readonly PassageMark[];
  /** Of a caption: where its picture is. It is a way there, and never fetched from here. */
  address?: string | null;
};

/** A passage's words with its reference marks in their places; marks are never part of what is copied. */
export function PassageText({ text, marks, address = null }: PassageTextProps) {
  const shown = referenceMarks(marks);
  let end = 0;
  const words = (
    <>
      {shown.map((mark, index) => {
        const before = text.slice(end, mark.at);
        end = mark.at;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: marks never change places, and two may be alike
          <Fragment key={index}>
            {before}
            <sup className={styles.mark} title={`Reference mark ${mark.label} of the original`}>
              [{mark.label}]
            </sup>
          </Fragment>
        );
      })}
      {text.slice(end)}
    </>
  );
  if (address === null) return words;
  return (
    <a href={address} rel="noreferrer nofollow" title={`The picture: ${address}`}>
      {words}
    </a>
  );
}
