import type { ReactNode } from "react";
import type { DocumentContext } from "@/components/articles/page/document-context";
import { DocumentView } from "@/components/articles/page/document-view";
import { DateTime } from "@/components/ui/date-time";
import type { Attribution } from "@/lib/articles/revisions/attribution";
import type { DocJson } from "@/lib/document/model/json";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./attribution.module.css";
import { authorMarks } from "./author-mark";
import { withStretches } from "./mark-stretches";

type AttributedTextProps = {
  attribution: Attribution;
  doc: DocJson;
  worldSlug: string;
  /** What its links lead to. */
  targets: DocumentContext["targets"];
};

/** A text in which every range shows whose it is: by a line below it, and by the author's letters where another one goes on. */
export function AttributedText({ attribution, doc, worldSlug, targets }: AttributedTextProps) {
  const t = historyMessages();
  const { contributors, origins, stretches } = attribution;
  const marks = authorMarks(contributors);
  const byNumber = new Map(origins.map((origin) => [origin.number, origin]));
  const authorOf = (index: number): string => byNumber.get(stretches[index]?.revision ?? 0)?.author.id ?? "";
  const element = (number: number, children: ReactNode): ReactNode => {
    const stretch = stretches[number];
    const mark = marks.get(authorOf(number));
    if (!stretch || !mark) return children;
    const begins = authorOf(number) !== authorOf(number - 1) || stretch.block !== stretches[number - 1]?.block;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a button would not break over lines as a text does
      <span
        role="button"
        tabIndex={number === 0 ? 0 : -1}
        className={styles.stretch}
        data-stretch={number}
        data-look={mark.look}
        data-author={authorOf(number)}
        aria-describedby={`origin-${stretch.revision}`}
        aria-haspopup="dialog"
      >
        {begins && (
          <span className={styles.letters} aria-hidden="true">
            {mark.letters}
          </span>
        )}
        {children}
      </span>
    );
  };
  return (
    <>
      <DocumentView
        doc={withStretches(doc, stretches)}
        context={{ worldSlug, targets, claims: new Map(), stretch: element }}
      />
      <div hidden>
        {origins.map(({ number, author, at }) => (
          <span key={number} id={`origin-${number}`}>
            {t.rich("nameRevisionNumberDate", { name: author.name, number, date: () => <DateTime value={at} /> })}
          </span>
        ))}
      </div>
    </>
  );
}
