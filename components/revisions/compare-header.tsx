import { ArrowLeftRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Callout } from "@/components/ui/callout";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import type { RevisionEntry } from "@/lib/revisions/revision";
import styles from "./compare-header.module.css";
import { NameBadge } from "./name-badge";

type CompareHeaderProps = {
  from: RevisionEntry;
  to: RevisionEntry;
  head: number;
  /** The article's address. */
  path: string;
  /** The comparison in one line; empty where nothing changed. */
  line: string;
  /** What the reader may do about it. */
  acts: ReactNode;
  /** The way to compare others. */
  choices: ReactNode;
};

/** What is compared with what, and all that changed in one sentence. */
export function CompareHeader({ from, to, head, path, line, acts, choices }: CompareHeaderProps) {
  const between = Math.abs(to.number - from.number) - 1;
  const backwards = from.number > to.number;
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>
        From revision {from.number} to {to.number}
      </h2>
      <p className={styles.line}>{line ? sentence(line) : "Nothing changed."}</p>
      {backwards && (
        <Callout
          title="You look back in time"
          actions={
            <LinkButton
              href={`${path}/compare?from=${to.number}&to=${from.number}`}
              size="small"
              icon={<ArrowLeftRight aria-hidden="true" />}
            >
              Compare forwards
            </LinkButton>
          }
        >
          Revision {from.number} is newer than {to.number}: what shows as added here was taken out since.
        </Callout>
      )}
      <div className={styles.sides}>
        <Side label="Before" revision={from} head={head} path={path} />
        <Side label="After" revision={to} head={head} path={path} />
      </div>
      <div className={styles.acts}>
        {between > 0 && (
          <span>
            {between} {between === 1 ? "revision lies" : "revisions lie"} between them.
          </span>
        )}
        <Link href={`${path}/history`}>Choose others</Link>
        {acts}
      </div>
      {choices}
    </header>
  );
}

type SideProps = { label: string; revision: RevisionEntry; head: number; path: string };

function Side({ label, revision, head, path }: SideProps) {
  const { number, name, author, at, summary } = revision;
  return (
    <div className={styles.side}>
      <p className="label">{label}</p>
      <p>
        <Link href={`${path}/history/${number}`}>Revision {number}</Link>
        {number === head && ", the current one"} {name !== null && <NameBadge name={name} />}
      </p>
      <p className={styles.who}>
        {author.name}, <DateTime value={at} to="minute" />
      </p>
      {summary && <p className={styles.summary}>{summary}</p>}
    </div>
  );
}

function sentence(line: string): string {
  return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
}
