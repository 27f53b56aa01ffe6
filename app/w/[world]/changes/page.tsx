import type { Metadata } from "next";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { RecentList } from "@/components/home/recent-list";
import { byDay } from "@/components/revisions/by-day";
import styles from "@/components/revisions/changes.module.css";
import { ChangesFilter } from "@/components/revisions/changes-filter";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { db } from "@/lib/db";
import { authorsOf, recentChanges } from "@/lib/revisions/read";
import { placeAfter, placeFrom, placeText } from "@/lib/revisions/revision";

export const metadata: Metadata = { title: "Changes" };

/** Changes on one page. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Changes({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const asked = await searchParams;
  const by = [asked.by].flat()[0] ?? "";
  const from = placeFrom([asked.from].flat()[0] ?? "");
  const [found, authors] = await Promise.all([
    recentChanges(db, world.id, { limit: PAGE + 1, ...(from ? { from } : {}), ...(by ? { authorId: by } : {}) }),
    authorsOf(db, world.id),
  ]);
  const changes = found.slice(0, PAGE);
  const path = `/w/${world.slug}/changes`;
  const next = found.length > PAGE ? placeAfter(changes, from) : null;
  const whose = by ? { by } : undefined;
  return (
    <Page
      width="reading"
      header={<PageHeader title="Changes" lead="Every saved revision, newest first. Nothing of it is ever lost." />}
    >
      <ChangesFilter key={by} path={path} by={by} authors={authors} />
      {changes.length === 0 && <Nothing path={path} filtered={by !== "" || from !== undefined} />}
      {byDay(changes).map(({ day, at, items }) => (
        <section key={day} className={styles.day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>
            <DateTime value={at} />
          </h2>
          <RecentList worldSlug={world.slug} changes={items} />
        </section>
      ))}
      <Pagination
        label="Changes"
        {...(from ? { previous: { href: addressOf(path, whose), label: "Newest" } } : {})}
        {...(next ? { next: { href: addressOf(path, { ...whose, from: placeText(next) }), label: "Older" } } : {})}
      />
    </Page>
  );
}

function Nothing({ path, filtered }: { path: string; filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title="No changes here"
      hint="Nobody you chose has saved anything in this stretch of time."
      actions={<LinkButton href={path}>Show everybody’s</LinkButton>}
    />
  ) : (
    <EmptyState
      title="Nothing has changed yet"
      hint="As soon as somebody saves an article, it stands here: who, when and what."
      actions={<LinkButton href={path.replace(/changes$/, "new-article")}>Write the first article</LinkButton>}
    />
  );
}

function addressOf(path: string, query: Record<string, string> | undefined): string {
  return query ? `${path}?${new URLSearchParams(query)}` : path;
}
