import { Fragment } from "react";
import { type PassageMark, referenceMarks } from "@/lib/sources/passage";
import styles from "./passage.module.css";

/** A passage's words with its reference marks in their places; marks are never part of what is copied. */
export function PassageText({ text, marks }: { text: string; marks: readonly PassageMark[] }) {
  const shown = referenceMarks(marks);
  let end = 0;
  return (
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
}
