import Link from "next/link";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import type { RevisionEntry } from "@/lib/revisions/revision";
import { KindCounts } from "./kind-counts";
import { LargeRemoval } from "./large-removal";
import styles from "./revision-list.module.css";

type RevisionRowProps = {
  revision: RevisionEntry;
  /** Characters more (or fewer) than the revision before; null for the first. */
  grown: number | null;
  current: boolean;
  path: string;
  /** Which side of the comparison it is at first. */
  chosen: "from" | "to" | null;
  /** Whether there is anything to choose between. */
  choices: boolean;
  acts: ReactNode;
};

/** One revision in a history: who, when and why, what changed, and the ways to it. */
export function RevisionRow({ revision, grown, current, path, chosen, choices, acts }: RevisionRowProps) {
  const { number, author, at, summary, size, changes, changeLine, restores, mergedFrom, largeRemoval } = revision;
  return (
    <li className={styles.row} id={`revision-${number}`}>
      {choices && (
        <div className={styles.choices}>
          <Choice name="from" number={number} checked={chosen === "from"} label={`Compare from revision ${number}`} />
          <Choice name="to" number={number} checked={chosen === "to"} label={`Compare to revision ${number}`} />
        </div>
      )}
      <div className={styles.words}>
        <p className={styles.head}>
          <Link href={`${path}/history/${number}`} className={styles.number}>
            Revision {number}
          </Link>
          <span>
            {author.name}, <DateTime value={at} to="minute" />
          </span>
          {current && <Badge tone="success">Current</Badge>}
          {restores !== null && (
            <Link href={`${path}/history/${restores}`} className={styles.badge}>
              <Badge>Restores {restores}</Badge>
            </Link>
          )}
          {largeRemoval && <LargeRemoval />}
          {mergedFrom !== null && (
            <Badge title={`Written on revision ${mergedFrom}, while ${number - 1} was saved by somebody else`}>
              Merged onto {number - 1}
            </Badge>
          )}
        </p>
        <p className={summary ? styles.summary : styles.none}>{summary || "No summary"}</p>
        {changeLine && <p className={styles.line}>{changeLine}</p>}
      </div>
      <div className={styles.measures}>
        <KindCounts changes={changes} />
        <Size size={size} grown={grown} />
      </div>
      <div className={styles.acts}>
        {number > 1 && (
          <Link href={`${path}/compare?from=${number - 1}&to=${number}`}>What changed since {number - 1}</Link>
        )}
        {acts}
      </div>
    </li>
  );
}

type ChoiceProps = { name: "from" | "to"; number: number; checked: boolean; label: string };

function Choice({ name, number, checked, label }: ChoiceProps) {
  return (
    <label className={styles.choice}>
      <input
        type="radio"
        name={name}
        value={number}
        defaultChecked={checked}
        aria-label={label}
        aria-describedby="how-to-compare"
      />
      <span className={styles.choiceName} aria-hidden="true">
        {name === "from" ? "From" : "To"}
      </span>
    </label>
  );
}

function Size({ size, grown }: { size: number; grown: number | null }) {
  const difference = grown === null || grown === 0 ? "" : `${grown > 0 ? "+" : "−"}${inWords(Math.abs(grown))}`;
  return (
    <span className={styles.size}>
      {inWords(size)} characters
      {difference && (
        <>
          {", "}
          <span className={grown !== null && grown > 0 ? styles.more : styles.less}>{difference}</span>
        </>
      )}
    </span>
  );
}

function inWords(count: number): string {
  return count.toLocaleString("en-GB");
}
