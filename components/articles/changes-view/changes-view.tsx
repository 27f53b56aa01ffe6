import { Fragment, type ReactNode } from "react";
import type { BlockChange, ChangeKind } from "@/lib/document/compare/block-change";
import { diffDocuments } from "@/lib/document/compare/diff";
import type { Segment } from "@/lib/document/compare/word-diff";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { textblocks } from "@/lib/document/model/text";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import { said } from "@/lib/language/translator";
import styles from "./changes-view.module.css";

const WORDS: Readonly<Record<ChangeKind, string>> = said(
  historyToolsMessages,
  { text: "wording", citation: "claimOrSource" },
  { formatting: "formatting", link: "link", canon: "canon", structure: "structure", move: "moved" },
);

const HAPPENED = said(
  historyToolsMessages,
  { added: "added", removed: "removed", changed: "changed", moved: "moved" },
  { same: "" },
);

/** What differs between two texts, block by block; what is the same is left out. */
export function ChangesView({ before, after }: { before: DocJson; after: DocJson }) {
  const t = historyToolsMessages();
  const changes = diffDocuments(before, after).changes.filter((change) => change.kind !== "same");
  if (changes.length === 0) return <p className={styles.kind}>{t("theTextIsUnchanged")}</p>;
  return (
    <ol className={styles.changes}>
      {changes.map((change) => (
        <li key={`${change.block} ${change.from} ${change.to}`}>
          <p className={styles.kind}>{saidOf(change)}</p>
          <ChangeLines change={change} />
        </li>
      ))}
    </ol>
  );
}

/** What one side made of a block: its text as it is now, with what was taken out and put in. */
export function BlockVersion({ before, after }: { before: NodeJson | null; after: NodeJson | null }) {
  const t = historyToolsMessages();
  if (!after) return <p className={styles.kind}>{t("deleted")}</p>;
  if (!before) return <Lines node={after} />;
  return <VersionChanges changes={diffDocuments(docOf(before), docOf(after)).changes} />;
}

function docOf(node: NodeJson): DocJson {
  return { type: "doc", content: [node] };
}

/** The changes of one block, with what was taken out and put in, and the kinds of change that words do not show. */
export function VersionChanges({ changes }: { changes: readonly BlockChange[] }) {
  const t = historyToolsMessages();
  const kinds = changes.flatMap((change) => change.kinds);
  return (
    <>
      {changes.map((change) => (
        <ChangeLines key={`${change.block} ${change.from} ${change.to}`} change={change} />
      ))}
      {kinds.some((kind) => kind !== "text") && (
        <p className={styles.kind}>
          {t("changed2")} {[...new Set(kinds)].map((kind) => WORDS[kind]).join(", ")}
        </p>
      )}
    </>
  );
}

/** The plain lines of a block. */
export function Lines({ node }: { node: NodeJson }) {
  return textblocks({ type: "doc", content: [node] }).map((line) => (
    <p key={line.path.join(".")} className={styles.line} dir="auto">
      {line.text || " "}
    </p>
  ));
}

function saidOf({ kind, kinds }: BlockChange): string {
  const what = kinds.filter((each) => each !== "move" && each !== "structure").map((each) => WORDS[each]);
  return kind === "changed" && what.length > 0 ? `${HAPPENED[kind]}: ${what.join(", ")}` : HAPPENED[kind];
}

function ChangeLines({ change }: { change: BlockChange }): ReactNode {
  const { parts, children, before, after, kind } = change;
  if (children) {
    return children.map((child) => <ChangeLines key={`${child.block} ${child.from} ${child.to}`} change={child} />);
  }
  if (parts) {
    return (
      <p className={styles.line} dir="auto">
        <Segments parts={parts} />
      </p>
    );
  }
  const node = after ?? before;
  if (!node) return null;
  const lines = <Lines node={node} />;
  if (kind === "added") return <ins className={styles.whole}>{lines}</ins>;
  return kind === "removed" ? <del className={styles.whole}>{lines}</del> : lines;
}

function Segments({ parts }: { parts: readonly Segment[] }) {
  let at = 0;
  return parts.map(({ op, text }) => {
    at += text.length + 1;
    if (op === "insert") return <ins key={at}>{text}</ins>;
    if (op === "delete") return <del key={at}>{text}</del>;
    if (op === "restyle")
      return (
        <span key={at} className={styles.restyle}>
          {text}
        </span>
      );
    return <Fragment key={at}>{text}</Fragment>;
  });
}
