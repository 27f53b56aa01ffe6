import type { ReactNode } from "react";
import { ArticleTabs } from "@/components/articles/page/article-tabs";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { Callout } from "@/components/ui/callout";
import { ArrowLeft, ArrowRight } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import type { NameEntry } from "@/lib/articles/revisions/read-name-log";
import type { FullRevision } from "@/lib/articles/revisions/revision";
import { historyMessages } from "@/lib/language/subjects/history";
import { About, Names } from "./about-revision";
import styles from "./revision-header.module.css";

type RevisionHeaderProps = {
  worldSlug: string;
  /** The article's address. */
  path: string;
  revision: FullRevision;
  /** The current revision's number. */
  head: number;
  trashed: boolean;
  /** What the reader may do about it. */
  actions: ReactNode;
  /** The names that it got, newest first. */
  names: readonly NameEntry[];
};

/** The head of an article as a revision kept it: says that it is not the text of today, and leads there. */
export function RevisionHeader({ worldSlug, path, revision, head, trashed, actions, names }: RevisionHeaderProps) {
  const t = historyMessages();
  const { number, content } = revision;
  const { title, kind, tags, aliases } = content;
  const current = number === head;
  return (
    <>
      <PageHeader
        title={title}
        kicker={kindLabel(kind)}
        lead={aliases.length > 0 ? t("alsoCalled", { names: aliases.join(", ") }) : undefined}
        meta={tags.length > 0 && tags.map((tag) => <Badge key={tag}>{tag}</Badge>)}
      />
      <ArticleTabs path={path} title={title} trashed={trashed} />
      <div className={styles.notice}>
        <Callout
          tone={current ? "info" : "warning"}
          title={
            current
              ? t("revisionNumberTheCurrentOne", { number })
              : t("revisionNumberAnOldOneRevision", { number, head })
          }
          actions={
            <>
              <WaysOn path={path} number={number} head={head} trashed={trashed} />
              {actions}
            </>
          }
        >
          <About worldSlug={worldSlug} revision={revision} path={path} />
          <Names log={names} />
          {!current && <p className={styles.today}>{t("canonStatusesAndLinksAreShown")}</p>}
        </Callout>
        <Neighbours path={path} number={number} head={head} />
      </div>
    </>
  );
}

type WaysOnProps = { path: string; number: number; head: number; trashed: boolean };

/** From an old revision to the text of today, and to who wrote it. */
function WaysOn({ path, number, head, trashed }: WaysOnProps) {
  const t = historyMessages();
  const current = number === head;
  return (
    <>
      {!trashed && (
        <LinkButton href={path} size="small">
          {t("readTheCurrentText")}
        </LinkButton>
      )}
      {!current && (
        <LinkButton href={`${path}/compare?from=${number}&to=${head}`} size="small">
          {t("whatChangedSince")}
        </LinkButton>
      )}
      <LinkButton href={current ? `${path}/attribution` : `${path}/attribution?revision=${number}`} size="small">
        {t("whoWroteThis")}
      </LinkButton>
    </>
  );
}

function Neighbours({ path, number, head }: Omit<WaysOnProps, "trashed">) {
  const t = historyMessages();
  return (
    <nav className={styles.steps} aria-label={t("neighbouringRevisions")}>
      {number > 1 && (
        <LinkButton
          href={`${path}/history/${number - 1}`}
          size="small"
          variant="ghost"
          rel="prev"
          icon={<ArrowLeft aria-hidden="true" />}
        >
          {t("revisionValue", { value: number - 1 })}
        </LinkButton>
      )}
      {number < head && (
        <LinkButton href={`${path}/history/${number + 1}`} size="small" variant="ghost" rel="next">
          {t.rich("revisionValueArrowright", {
            value: number + 1,
            arrowRight: () => <ArrowRight aria-hidden="true" />,
          })}
        </LinkButton>
      )}
    </nav>
  );
}
