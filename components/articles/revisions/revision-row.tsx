import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import type { RevisionEntry } from "@/lib/articles/revisions/revision";
import { numberLabel } from "@/lib/language/numbers";
import { historyMessages } from "@/lib/language/subjects/history";
import { KindCounts } from "./kind-counts";
import { LargeRemoval } from "./large-removal";
import { NameBadge } from "./name-badge";
import styles from "./revision-list.module.css";
import { numbersLabel } from "./revisions-label";

type RevisionRowProps = {
  worldSlug: string;
  revision: RevisionEntry;
  /** Characters more (or fewer) than the revision before; null for the first. */
  grown: number | null;
  current: boolean;
  path: string;
  /** Which side of the comparison it is at first. */
  chosen: "from" | "to" | null;
  /** Whether there is anything to choose between. */
  choices: boolean;
  /** The later revision that undid this one. */
  undoneBy: number | null;
  marks: ReactNode;
  actions: ReactNode;
};

/** One revision in a history: who, when and why, what changed, and the ways to it. */
export function RevisionRow(props: RevisionRowProps) {
  const t = historyMessages();
  const { worldSlug, revision, grown, current, path, chosen, choices, undoneBy, marks, actions } = props;
  const { number, author, at, summary, size, changes, changeLine } = revision;
  return (
    <li className={styles.row} id={`revision-${number}`}>
      {choices && (
        <div className={styles.choices}>
          <Choice
            name="from"
            number={number}
            checked={chosen === "from"}
            label={t("compareFromRevisionNumber", { number })}
          />
          <Choice
            name="to"
            number={number}
            checked={chosen === "to"}
            label={t("compareToRevisionNumber", { number })}
          />
        </div>
      )}
      <div className={styles.words}>
        <p className={styles.head}>
          <RouteLink href={`${path}/history/${number}`} className={styles.number}>
            {t("revisionNumber", { number })}
          </RouteLink>
          <span>
            <PersonLink worldSlug={worldSlug} person={author} />, <DateTime value={at} to="minute" />
          </span>
          {current && <Badge tone="success">{t("current")}</Badge>}
          <Marks revision={revision} path={path} undoneBy={undoneBy} />
          {marks}
        </p>
        <p className={summary ? styles.summary : styles.none}>{summary || t("noSummary")}</p>
        {changeLine && <p className={styles.line}>{changeLine}</p>}
      </div>
      <div className={styles.measures}>
        <KindCounts changes={changes} />
        <Size size={size} grown={grown} />
      </div>
      <div className={styles.acts}>
        {number > 1 && (
          <RouteLink href={`${path}/compare?from=${number - 1}&to=${number}`}>
            {t("whatChangedSinceValue", { value: number - 1 })}
          </RouteLink>
        )}
        {actions}
      </div>
    </li>
  );
}

type MarksProps = { revision: RevisionEntry; path: string; undoneBy: number | null };

/** What a revision is besides one more: named, bringing back, taking back, taken back, merged, a large removal. */
function Marks({ revision, path, undoneBy }: MarksProps) {
  const t = historyMessages();
  const { number, name, restores, mergedFrom, undoes, largeRemoval } = revision;
  return (
    <>
      {name !== null && <NameBadge name={name} />}
      {undoes.length > 0 && (
        <RouteLink href={`${path}/history/${undoes[0]}`} className={styles.badge}>
          <Badge>{t("undoesNumbersnamed", { numbersNamed: numbersLabel(undoes) })}</Badge>
        </RouteLink>
      )}
      {undoneBy !== null && (
        <RouteLink href={`${path}/history/${undoneBy}`} className={styles.badge}>
          <Badge>{t("undoneByUndoneby", { undoneBy })}</Badge>
        </RouteLink>
      )}
      {restores !== null && (
        <RouteLink href={`${path}/history/${restores}`} className={styles.badge}>
          <Badge>{t("restoresRestores", { restores })}</Badge>
        </RouteLink>
      )}
      {largeRemoval && <LargeRemoval />}
      {mergedFrom !== null && (
        <Badge title={t("basedOnRevisionMergedfromSomebodyElse", { mergedFrom, value: number - 1 })}>
          {t("mergedWithValue", { value: number - 1 })}
        </Badge>
      )}
    </>
  );
}

type ChoiceProps = { name: "from" | "to"; number: number; checked: boolean; label: string };

function Choice({ name, number, checked, label }: ChoiceProps) {
  const t = historyMessages();
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
        {name === "from" ? t("from") : t("to")}
      </span>
    </label>
  );
}

function Size({ size, grown }: { size: number; grown: number | null }) {
  const t = historyMessages();
  const difference = grown === null || grown === 0 ? "" : `${grown > 0 ? "+" : "−"}${countLabel(Math.abs(grown))}`;
  return (
    <span className={styles.size}>
      {countLabel(size)} {t("characters")}
      {difference && (
        <>
          {", "}
          <span className={grown !== null && grown > 0 ? styles.more : styles.less}>{difference}</span>
        </>
      )}
    </span>
  );
}

function countLabel(count: number): string {
  return numberLabel(count);
}
