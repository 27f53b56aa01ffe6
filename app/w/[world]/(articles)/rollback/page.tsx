import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldForAction } from "@/app/w/[world]/world";
import { RollbackPanel } from "@/components/articles/rollback/rollback-panel";
import { RollbackQuery } from "@/components/articles/rollback/rollback-query";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { peopleOf } from "@/lib/activity/changes/read";
import { previewRollback } from "@/lib/articles/rollback/preview-rollback";
import { lastChangeOf, personName } from "@/lib/articles/rollback/read";
import type { Actor } from "@/lib/auth/actor";
import { textInQuery } from "@/lib/base/page-query";
import { isStorableTime } from "@/lib/base/time-input";
import { db } from "@/lib/db";
import { historyMessages } from "@/lib/language/subjects/history";
import { translatedFailure } from "@/lib/language/translated-failure";
import type { WorldView } from "@/lib/worlds/world";
import { rollBackAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = historyMessages();
  return { title: t("rollBack"), robots: { index: false } };
}

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ by: textInQuery(), since: textInQuery() });

export default async function Rollback({ params, searchParams }: Props) {
  const t = historyMessages();
  const { world: slug } = await params;
  const { by, since } = await queryOf(searchParams, shape);
  const path = `/w/${slug}/rollback`;
  const { world, actor, allowed } = await worldForAction(
    slug,
    "rollBack",
    by ? `${path}?by=${encodeURIComponent(by)}` : path,
  );
  const changes = `/w/${world.slug}/changes`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("rollBackAPersonsChanges")}
          lead={t("undoEverythingAPersonWroteSince")}
          breadcrumb={[{ label: t("changes"), href: changes }, { label: t("rollBack") }]}
        />
      }
    >
      {allowed ? (
        <ForEditors world={world} actor={actor} path={path} by={by} since={since} />
      ) : (
        <EmptyState
          title={t("rollingBackIsForEditors")}
          hint={t("youCanUndoSingleRevisionsFrom")}
          actions={<LinkButton href={changes}>{t("backToTheChanges")}</LinkButton>}
        />
      )}
    </Page>
  );
}

type AskedProps = { world: WorldView; actor: Actor; path: string; by: string; since: string };

async function ForEditors({ world, actor, path, by, since }: AskedProps) {
  const t = historyMessages();
  const people = await peopleOf(db, world.id);
  const listed = by === "" || people.some(({ id }) => id === by);
  const name = listed ? null : await personName(db, world.id, by);
  const from = timeIn(since) ?? (by ? startOfDay(await lastChangeOf(db, world.id, by)) : null);
  return (
    <>
      <RollbackQuery
        key={`${by} ${since}`}
        path={path}
        by={by}
        since={from?.toISOString().slice(0, 16) ?? ""}
        people={name === null ? people : [{ id: by, name }, ...people]}
      />
      {by && from && <Plan world={world} actor={actor} by={by} since={from} />}
      {by && !from && <EmptyState title={t("nothingToRollBack")} hint={t("thisPersonHasNotWrittenAnything")} />}
    </>
  );
}

type PlanProps = { world: WorldView; actor: Actor; by: string; since: Date };

async function Plan({ world, actor, by, since }: PlanProps) {
  const t = historyMessages();
  const plan = await previewRollback({ db, actor, now: new Date() }, world.slug, { author: by, since });
  if (!plan.ok) return <EmptyState title={t("thisCannotBeShown")} hint={translatedFailure(plan.failure.detail)} />;
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">
        {t.rich("whatNameChangedSinceDate", {
          name: plan.value.person.name,
          date: () => <DateTime value={since} to="minute" />,
        })}
      </h2>
      <RollbackPanel
        key={`${by} ${since.toISOString()}`}
        worldSlug={world.slug}
        plan={plan.value}
        rollBack={rollBackAction.bind(null, world.slug)}
      />
    </section>
  );
}

/** A time as a form gives it, read as UTC like every time on the screen. */
function timeIn(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text)) return null;
  const time = new Date(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
  return isStorableTime(time) ? time : null;
}

function startOfDay(time: Date | null): Date | null {
  return time && new Date(Math.floor(time.getTime() / DAY_MS) * DAY_MS);
}

const DAY_MS = 24 * 3600 * 1000;
