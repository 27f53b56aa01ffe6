import { BlockVersion, Lines, VersionChanges } from "@/components/articles/changes-view/changes-view";
import type { FieldConflict } from "@/lib/articles/save/field-conflicts";
import { numbersFrom, type OverlappingEdits } from "@/lib/articles/undo/undo";
import type { BlockChange } from "@/lib/document/compare/block-change";
import type { MergeBlock } from "@/lib/document/merge/merge";
import type { NodeJson } from "@/lib/document/model/json";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./overlapping-edits-list.module.css";
import { numbersLabel } from "./revisions-label";

/** Compares two states of a block; null where they cannot be compared. */
type CompareBlock = (before: NodeJson, after: NodeJson) => Promise<readonly BlockChange[] | null>;
type OverlappingEditsListProps = { overlapping: OverlappingEdits; head: number; compare: CompareBlock };

/** Every part that an undo cannot decide: as it was before, as the undone edit left it, and as it is now. */
export function OverlappingEditsList({ overlapping, head, compare }: OverlappingEditsListProps) {
  const t = historyMessages();
  const { first, last, blocks, fields } = overlapping;
  const left = t("asLeft", { numbers: numbersLabel(numbersFrom(first, last)) });
  return (
    <ol className={styles.parts} aria-label={t("partsThatWereChangedAgain")}>
      {fields.map((field) => (
        <li key={field.field}>
          <FieldPart conflict={field} first={first} left={left} head={head} />
        </li>
      ))}
      {blocks.map((part) => (
        <li key={part.block}>
          <BlockPart part={part} first={first} left={left} head={head} compare={compare} />
        </li>
      ))}
    </ol>
  );
}

type PartProps = { first: number; left: string; head: number };

function BlockPart({ part, first, left, head, compare }: PartProps & { part: MergeBlock; compare: CompareBlock }) {
  const t = historyMessages();
  const { base, theirs, mine } = part;
  return (
    <div className={styles.sides}>
      <Side title={t("beforeRevisionValue", { value: first - 1 })}>
        {mine ? <Lines node={mine} /> : <Absent word={t("notThereYet")} />}
      </Side>
      <Side title={left}>
        <State before={mine} after={base} compare={compare} />
      </Side>
      <Side title={t("nowRevisionHead", { head })}>
        <State before={base} after={theirs} compare={compare} />
      </Side>
    </div>
  );
}

type StateProps = { before: NodeJson | null; after: NodeJson | null; compare: CompareBlock };

async function State({ before, after, compare }: StateProps) {
  const t = historyMessages();
  if (!after && !before) return <Absent word={t("notThere")} />;
  if (!after || !before) return <BlockVersion before={before} after={after} />;
  const changes = await compare(before, after);
  return changes ? <VersionChanges changes={changes} /> : <Lines node={after} />;
}

function FieldPart({ conflict, first, left, head }: PartProps & { conflict: FieldConflict }) {
  const t = historyMessages();
  const { field, base, theirs, mine } = conflict;
  const name = field === "title" ? t("title") : t("kind");
  return (
    <div className={styles.sides}>
      <Side title={t("nameBeforeRevisionValue", { name, value: first - 1 })}>{mine}</Side>
      <Side title={left}>{base}</Side>
      <Side title={t("nowRevisionHead", { head })}>{theirs}</Side>
    </div>
  );
}

function Absent({ word }: { word: string }) {
  return <p className={styles.none}>{word}</p>;
}

function Side({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className={styles.side} aria-label={title}>
      <h3 className="label">{title}</h3>
      {children}
    </section>
  );
}
