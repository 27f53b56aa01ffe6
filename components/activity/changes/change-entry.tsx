import type { ReactNode } from "react";
import { LargeRemoval } from "@/components/articles/revisions/large-removal";
import { Badge } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { CircleCheckBig, LockOpen } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { PersonLink } from "@/components/worlds/person-link";
import type { ChangeLine } from "@/lib/activity/changes/change";
import { articlePath } from "@/lib/articles/article";
import { PROTECTION_LABELS } from "@/lib/articles/protection/protection";
import { worldPageLabel, worldPagePath } from "@/lib/articles/structure/world-page";
import { VERDICT_LABELS } from "@/lib/evidence/claims/verdict";
import { filePath } from "@/lib/files/file";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { proposalPath } from "@/lib/proposals/proposal";
import { sourcePath } from "@/lib/sources/source";
import { discussionPath } from "@/lib/talk/discussion";
import { CHANGE_ICONS } from "./change-icons";
import { DISCUSSION_EVENT_LABELS, eventLabel, FILE_EVENT_LABELS } from "./change-labels";
import styles from "./changes.module.css";
import { DecidedOn } from "./decided-on";
import { SavesInRow } from "./saves-in-row";
import { SeeChange } from "./see-change";

type Line<K extends ChangeLine["kind"]> = Extract<ChangeLine, { kind: K }>;
type EntryProps = {
  worldSlug: string;
  line: ChangeLine;
  /** How its time is told: below the heading of a day the time alone. */
  to: "time" | "minute";
  /** Whether article and person are named: not on a person's page, below the article's own heading. */
  named?: boolean;
  /** What only the reader's own page says of it: that it is new to them. */
  mark?: ReactNode;
  /** What the reader may do about it. */
  actions?: ReactNode;
};

/** One line of a world's changes: what happened to what, by whom and when, and the way to see it. */
export function ChangeEntry({ worldSlug, line, to, named = true, mark, actions }: EntryProps) {
  const Icon = line.kind === "protection" && line.level === "none" ? LockOpen : CHANGE_ICONS[line.kind];
  return (
    <li className={styles.entry}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p className={styles.head}>
          <What worldSlug={worldSlug} line={line} named={named} />
          {mark}
        </p>
        <p className={styles.who}>
          {named && <PersonLink worldSlug={worldSlug} person={line.by} />}
          {line.kind === "proposal" && ` ${eventLabel(line.event)}`}
          {(named || line.kind === "proposal") && ", "}
          <DateTime value={line.at} to={to} />
        </p>
        <Why worldSlug={worldSlug} line={line} />
      </div>
      <div className={styles.acts}>
        <SeeChange worldSlug={worldSlug} line={line} />
        {actions}
      </div>
    </li>
  );
}

type WhatProps<L> = { worldSlug: string; line: L; named: boolean };

/** What it is about, and what became of it. */
function What({ worldSlug, line, named }: WhatProps<ChangeLine>) {
  const t = worldsMessages();
  switch (line.kind) {
    case "revision":
      return <Revisions worldSlug={worldSlug} line={line} named={named} />;
    case "decision":
      return <DecidedOn worldSlug={worldSlug} line={line} named={named} />;
    case "proposal":
      return (
        <RouteLink href={proposalPath(worldSlug, line.number)} className={styles.title}>
          {line.title}
        </RouteLink>
      );
    case "import":
      return (
        <RouteLink href={sourcePath(worldSlug, line.source.id)} className={styles.title}>
          {line.source.title}
        </RouteLink>
      );
    case "verdict":
      return (
        <>
          {named && <ArticleTitle worldSlug={worldSlug} line={line} />}
          <span>
            {t("citationChecked")} {VERDICT_LABELS[line.value].name.toLowerCase()}
          </span>
        </>
      );
    case "protection":
      return (
        <>
          {named && <ArticleTitle worldSlug={worldSlug} line={line} />}
          <span>{PROTECTION_LABELS[line.level].name}</span>
        </>
      );
    case "file":
      return (
        <>
          <RouteLink href={filePath(worldSlug, line.file.id)} className={styles.title}>
            {line.file.name}
          </RouteLink>
          <span>{FILE_EVENT_LABELS[line.event]}</span>
        </>
      );
    case "discussion":
      return (
        <>
          <RouteLink href={discussionPath(worldSlug, line.discussion.id)} className={styles.title}>
            {line.discussion.name}
          </RouteLink>
          <span>{DISCUSSION_EVENT_LABELS[line.event]}</span>
        </>
      );
    case "page":
      return (
        <>
          <RouteLink href={worldPagePath(worldSlug, line)} className={styles.title}>
            {worldPageLabel(line)}
          </RouteLink>
          <span>{line.removed ? t("takenAway") : t("written")}</span>
        </>
      );
  }
}

function Revisions({ worldSlug, line, named }: WhatProps<Line<"revision">>) {
  const t = worldsMessages();
  const { first, count, saves, approved } = line;
  const number = first + count - 1;
  return (
    <>
      {named && <ArticleTitle worldSlug={worldSlug} line={line} />}
      <span>{count === 1 ? t("revisionNumber", { number }) : t("revisionsFirstToNumber", { first, number })}</span>
      {saves.some((save) => save.large) && <LargeRemoval />}
      {approved && (
        <Badge tone="success" icon={<CircleCheckBig aria-hidden="true" />}>
          {t("approved")}
        </Badge>
      )}
    </>
  );
}

type OnArticle = Line<"revision" | "verdict" | "protection">;

function ArticleTitle({ worldSlug, line }: { worldSlug: string; line: OnArticle }) {
  return (
    <RouteLink href={articlePath(worldSlug, line.article.slug)} className={styles.title}>
      {line.article.title}
    </RouteLink>
  );
}

/** Why, in the person's own words, and what changed in the wiki's. */
function Why({ worldSlug, line }: { worldSlug: string; line: ChangeLine }) {
  const t = worldsMessages();
  switch (line.kind) {
    case "revision": {
      const [newest] = line.saves;
      if (line.count > 1) return <SavesInRow path={articlePath(worldSlug, line.article.slug)} line={line} />;
      return (
        <>
          {newest?.summary && <p className={styles.summary}>{newest.summary}</p>}
          {newest?.changeLine && <p className={styles.line}>{newest.changeLine}</p>}
        </>
      );
    }
    case "decision":
      return (
        <>
          {line.claim && <p className={styles.line}>{t("onTheClaimText", { text: line.claim.text })}</p>}
          <p className={styles.summary}>{line.reason}</p>
        </>
      );
    case "import":
      return (
        <p className={styles.line}>
          {line.version === 1 ? t("imported") : t("versionVersionImported", { version: line.version })}, {line.passages}{" "}
          {line.passages === 1 ? t("passage") : t("passages")}
        </p>
      );
    case "verdict":
      return (
        <>
          <p className={styles.line}>{t("onTheClaimText", { text: line.claim.text })}</p>
          {line.note && <p className={styles.summary}>{line.note}</p>}
        </>
      );
    case "protection": {
      const { reason, until } = line;
      return (
        <p className={styles.summary}>
          {reason}
          {until && <> {t.rich("untilDate", { date: () => <DateTime value={until} to="minute" /> })}</>}
        </p>
      );
    }
    case "page":
      return null;
    default:
      return line.note ? <p className={styles.summary}>{line.note}</p> : null;
  }
}
