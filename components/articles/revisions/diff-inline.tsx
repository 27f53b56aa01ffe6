import { Bold, Link2, Quote } from "lucide-react";
import { Fragment, type ReactNode } from "react";
import type { Segment } from "@/lib/document/compare/diff-words";
import type { MarkJson } from "@/lib/document/model/json";
import styles from "./diff-inline.module.css";
import { type LineRun, lineRuns } from "./line-runs";
import type { Remark, Titles } from "./remark-words";
import type { Side } from "./shown-block";

const ICONS = { formatting: Bold, link: Link2, citation: Quote } as const;

type DiffInlineProps = { parts: readonly Segment[]; side: Side; titles: Titles };

/**
 * A line with what happened to it: what came is underlined, what went is struck, words whose marks changed stand on dots and
 * have a label that says what changed. Links lead nowhere here; their address is in the label.
 */
export function DiffInline({ parts, side, titles }: DiffInlineProps) {
  return lineRuns(parts, titles).map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a comparison is drawn once and never reordered
    <Run key={index} run={run} side={side} />
  ));
}

function Run({ run, side }: { run: LineRun; side: Side }): ReactNode {
  const content = run.segments.map((segment, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as above
    <Fragment key={index}>{marked(segment, side)}</Fragment>
  ));
  const labels = side === "before" ? [] : run.remarks;
  switch (run.op) {
    case "same":
      return content;
    case "insert":
      return (
        <>
          <ins className={styles.ins}>{content}</ins>
          <Labels remarks={labels} />
        </>
      );
    case "delete":
      return <del className={styles.del}>{content}</del>;
    case "remark":
      return (
        <>
          <span className={styles.remark}>{content}</span>
          <Labels remarks={labels} />
        </>
      );
  }
}

function Labels({ remarks }: { remarks: readonly Remark[] }) {
  return remarks.map(({ about, words }) => {
    const Icon = ICONS[about];
    return (
      <span key={words} className={styles.label}>
        <Icon aria-hidden="true" />
        {words}
      </span>
    );
  });
}

/** The text of a stretch under its marks, outermost first. */
function marked({ op, text, atom, marksBefore, marksAfter }: Segment, side: Side): ReactNode {
  const old = op === "delete" || side === "before";
  const inner = atom ? <LineBreak changed={op !== "same"} /> : text;
  return (old ? marksBefore : marksAfter).reduceRight<ReactNode>((each, mark) => underMark(mark, each), inner);
}

/** A line break has no words of its own: where it came or went, a sign stands for it. */
function LineBreak({ changed }: { changed: boolean }) {
  return (
    <>
      {changed && <span title="line break">↵</span>}
      <br />
    </>
  );
}

function underMark(mark: MarkJson, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case "bold":
      return <strong>{inner}</strong>;
    case "italic":
      return <em>{inner}</em>;
    case "strike":
      return <s>{inner}</s>;
    case "code":
      return <code>{inner}</code>;
    case "link":
      return (
        <span className={styles.link} title={String(mark.attrs?.href ?? "")}>
          {inner}
        </span>
      );
    case "claim":
      return <span className={styles.claim}>{inner}</span>;
    default:
      return inner;
  }
}
