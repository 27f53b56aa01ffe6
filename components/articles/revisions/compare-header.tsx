import type { ReactNode } from "react";
import { CanonBadge } from "@/components/canon/status/canon-badge";
import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { ArrowLeftRight } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import type { RevisionEntry } from "@/lib/articles/revisions/revision";
import type { CanonBetween, CanonStanding } from "@/lib/canon/canon-between";
import { changeLineLabel } from "@/lib/language/stored-labels";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./compare-header.module.css";
import { NameBadge } from "./name-badge";

type CompareHeaderProps = {
  /** What is compared with what: a `ComparedHead`. */
  children: ReactNode;
  /** What the reader may do about it. */
  actions: ReactNode;
  /** The way to compare others: `OtherComparisons`. */
  others: ReactNode;
};

/** The head of a comparison. */
export function CompareHeader({ children, actions, others }: CompareHeaderProps) {
  return (
    <header className={styles.header}>
      {children}
      <div className={styles.acts}>{actions}</div>
      {others}
    </header>
  );
}

type ComparedHeadProps = {
  worldSlug: string;
  from: RevisionEntry;
  to: RevisionEntry;
  head: number;
  /** The article's address. */
  path: string;
  /** The comparison in one line; empty where nothing changed. */
  line: string;
  /** How the article stood in the canon on either side. */
  canon: Pick<CanonBetween, "before" | "after">;
};

/** What is compared with what, and all that changed in one sentence. */
export function ComparedHead({ worldSlug, from, to, head, path, line, canon }: ComparedHeadProps) {
  const t = historyMessages();
  const between = Math.abs(to.number - from.number) - 1;
  const backwards = from.number > to.number;
  return (
    <>
      <h2>{t("fromRevisionNumberToNumber2", { number: from.number, number2: to.number })}</h2>
      <p className={styles.line}>{line ? sentence(changeLineLabel(line)) : t("nothingChanged2")}</p>
      {backwards && (
        <Callout
          title={t("youAreComparingBackwards")}
          actions={
            <LinkButton
              href={`${path}/compare?from=${to.number}&to=${from.number}`}
              size="small"
              icon={<ArrowLeftRight aria-hidden="true" />}
            >
              {t("compareForwards")}
            </LinkButton>
          }
        >
          {t("revisionNumberIsNewerThanNumber2", { number: from.number, number2: to.number })}
        </Callout>
      )}
      <div className={styles.sides}>
        <Side
          label={t("before")}
          revision={from}
          standing={canon.before}
          worldSlug={worldSlug}
          head={head}
          path={path}
        />
        <Side label={t("after")} revision={to} standing={canon.after} worldSlug={worldSlug} head={head} path={path} />
      </div>
      {between > 0 && (
        <p className={styles.acts}>
          {between} {between === 1 ? t("revisionLies") : t("revisionsLie")} {t("betweenThem")}
        </p>
      )}
    </>
  );
}

/** The way to compare other revisions, folded away; `children`: the form. */
export function OtherComparisons({ path, children }: { path: string; children: ReactNode }) {
  const t = historyMessages();
  return (
    <details className={styles.others}>
      <summary>{t("compareOtherRevisions")}</summary>
      {children}
      <RouteLink href={`${path}/history`}>{t("allRevisions")}</RouteLink>
    </details>
  );
}

type SideProps = {
  label: string;
  revision: RevisionEntry;
  standing: CanonStanding;
  worldSlug: string;
  head: number;
  path: string;
};

function Side({ label, revision, standing, worldSlug, head, path }: SideProps) {
  const t = historyMessages();
  const { number, name, author, at, summary } = revision;
  return (
    <div className={styles.side}>
      <p className="label">{label}</p>
      <p className={styles.which}>
        <RouteLink href={`${path}/history/${number}`}>{t("revisionNumber", { number })}</RouteLink>
        {number === head && t("theCurrentOne")} {name !== null && <NameBadge name={name} />}{" "}
        <CanonBadge status={standing.status} disputed={standing.disputed} />
      </p>
      <p className={styles.who}>
        <PersonLink worldSlug={worldSlug} person={author} />, <DateTime value={at} to="minute" />
      </p>
      {summary && <p className={styles.summary}>{summary}</p>}
    </div>
  );
}

function sentence(line: string): string {
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
