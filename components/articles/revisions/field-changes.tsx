import { DataList } from "@/components/ui/data-list";
import type { RevisionContent } from "@/lib/articles/revisions/revision";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./field-changes.module.css";

type FieldChangesProps = { before: RevisionContent; after: RevisionContent };

/** What changed about an article besides its text: title, kind, tags, other names. Nothing where all stayed. */
export function FieldChanges({ before, after }: FieldChangesProps) {
  const t = historyMessages();
  const items = [
    { label: t("title"), old: [before.title], now: [after.title] },
    { label: t("kind"), old: [before.kind], now: [after.kind] },
    { label: t("tags"), old: before.tags, now: after.tags },
    { label: t("otherNames"), old: before.aliases, now: after.aliases },
  ].filter(({ old, now }) => old.join("\n") !== now.join("\n"));
  if (items.length === 0) return null;
  return (
    <DataList
      items={items.map(({ label, old, now }) => ({ label, value: <Values label={label} old={old} now={now} /> }))}
    />
  );
}

type ValuesProps = { label: string; old: readonly string[]; now: readonly string[] };

function Values({ label, old, now }: ValuesProps) {
  const gone = old.filter((value) => !now.includes(value));
  const come = now.filter((value) => !old.includes(value));
  const kept = now.filter((value) => old.includes(value));
  if (gone.length + come.length === 0) return historyMessages()("inAnotherOrder", { label, values: now.join(", ") });
  return (
    <span className={styles.values}>
      {gone.map((value) => (
        <del key={value}>{value}</del>
      ))}
      {come.map((value) => (
        <ins key={value}>{value}</ins>
      ))}
      {kept.map((value) => (
        <span key={value}>{value}</span>
      ))}
    </span>
  );
}
