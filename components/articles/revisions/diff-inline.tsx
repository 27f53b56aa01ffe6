import { Fragment, type ReactNode } from "react";
import { renderMarks } from "@/components/document/render-marks";
import { renderNode } from "@/components/document/render-node";
import { Bold, Link2, Quote } from "@/components/ui/icons";
import type { Segment } from "@/lib/document/compare/word-diff";
import type { MarkJson, NodeJson } from "@/lib/document/model/json";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import { withChangedNotes } from "./changed-notes";
import styles from "./diff-inline.module.css";
import { type LineRun, lineRuns } from "./line-runs";
import type { Restyle, Titles } from "./restyles";
import type { Side } from "./shown-block";

const ICONS = { formatting: Bold, link: Link2, citation: Quote } as const;

type DiffInlineProps = { parts: readonly Segment[]; side: Side; titles: Titles };

/**
 * A line with what happened to it: what came is underlined, what went is struck, words whose marks changed stand on dots and
 * have a label that says what changed. Links lead nowhere here; their address is in the label.
 */
export function DiffInline({ parts, side, titles }: DiffInlineProps) {
  const t = historyToolsMessages();
  const runs = lineRuns(parts, titles);
  return (side === "both" ? withChangedNotes(runs) : runs).map((run, index) =>
    run.op === "note" ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once and never reordered
      <span key={index} className={styles.note}>
        <span className={styles.noteSign}>{t("note")}</span>
        <DiffInline parts={run.parts} side={side} titles={titles} />
      </span>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Run key={index} run={run} side={side} />
    ),
  );
}

function Run({ run, side }: { run: LineRun; side: Side }): ReactNode {
  const content = run.segments.map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={index}>{marked(segment, side)}</Fragment>
  ));
  const labels = side === "before" ? [] : run.restyles;
  switch (run.op) {
    case "same":
      return content;
    case "insert":
      return (
        <>
          <ins className={styles.ins}>{content}</ins>
          <Labels restyles={labels} />
        </>
      );
    case "delete":
      return <del className={styles.del}>{content}</del>;
    case "restyle":
      return (
        <>
          <span className={styles.restyle}>{content}</span>
          <Labels restyles={labels} />
        </>
      );
  }
}

function Labels({ restyles }: { restyles: readonly Restyle[] }) {
  return restyles.map(({ about, label: words }) => {
    const Icon = ICONS[about];
    return (
      <span key={words} className={styles.label}>
        <Icon aria-hidden="true" />
        {words}
      </span>
    );
  });
}

/** The text of a range under its marks. A line break has no words of its own: where it came or went, a sign stands for it. */
function marked({ op, text, atom, marksBefore, marksAfter }: Segment, side: Side): ReactNode {
  const t = historyToolsMessages();
  const old = op === "delete" || side === "before";
  const note = op !== "same" && atom?.type === "hardBreak" && <span title={t("lineBreak")}>↵</span>;
  return renderMarks(
    old ? marksBefore : marksAfter,
    atom ? renderNode(atom, { note, lines: () => [<Note key="note" note={atom} />] }) : text,
    decorated,
  );
}

/** The words of a footnote, in their place: a comparison has no list below it. */
function Note({ note }: { note: NodeJson }): ReactNode {
  const t = historyToolsMessages();
  return (
    <span className={styles.note}>
      <span className={styles.noteSign}>{t("note")} </span>
      {(note.content ?? []).map(({ text, marks = [] }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Fragment key={index}>{renderMarks(marks, text, decorated)}</Fragment>
      ))}
    </span>
  );
}

function decorated({ type, attrs }: MarkJson, inner: ReactNode): ReactNode | undefined {
  if (type === "claim") return <span className={styles.claim}>{inner}</span>;
  if (type !== "link") return undefined;
  return (
    <span className={styles.link} title={String(attrs?.href ?? "")}>
      {inner}
    </span>
  );
}
