import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { textOrNotFound } from "@/app/asked";
import { SiteFrame } from "@/app/site-frame";
import { NoticePage } from "@/components/shell/notice-page";
import { DateTime } from "@/components/ui/date-time";
import { LinkButton } from "@/components/ui/link-button";
import { RestoreWorldButton } from "@/components/worlds/restore-world-button";
import { may } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { asSentence } from "@/lib/base/as-sentence";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { type ClosedWorld, RESTORE_DAYS } from "@/lib/worlds/closed-world";
import { closedWorldFor } from "@/lib/worlds/read-closed";
import { restoreWorldAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = worldsMessages();
  return { title: t("closedWorld"), robots: { index: false } };
}

/** Where the pages of a world that was taken down or deleted lead its members; for everybody else there is nothing here. */
export default async function ClosedWorldPage({ params }: { params: Promise<{ world: string }> }) {
  const world = (await closedWorldFor(db, await currentViewer(), textOrNotFound((await params).world))) ?? notFound();
  return <SiteFrame>{world.by === "site" ? <TakenDown world={world} /> : <Deleted world={world} />}</SiteFrame>;
}

function TakenDown({ world: { title, at, reason } }: { world: ClosedWorld }) {
  const t = worldsMessages();
  return (
    <NoticePage kicker={t("takenDown")} title={title} actions={<LinkButton href="/worlds">{t("myWorlds")}</LinkButton>}>
      <p>
        {t.rich("thePersonWhoRunsThisSite", { date: () => <DateTime value={at} />, asSentence: asSentence(reason) })}
      </p>
      <p>{t("nobodyCanReadItAtThe")}</p>
    </NoticePage>
  );
}

function Deleted({ world }: { world: ClosedWorld }) {
  const t = worldsMessages();
  const { slug, title, at, role, restorableUntil } = world;
  const open = restorableUntil !== null && restorableUntil > systemClock();
  const restores = open && may(role, "manageWorld");
  return (
    <NoticePage
      kicker={t("deleted")}
      title={title}
      actions={
        <>
          {restores && <RestoreWorldButton title={title} restore={restoreWorldAction.bind(null, slug)} />}
          <LinkButton href="/worlds">{t("myWorlds")}</LinkButton>
        </>
      }
    >
      <p>{t.rich("oneOfItsOwnersDeletedThis", { date: () => <DateTime value={at} /> })}</p>
      {open ? (
        <p>
          {restores
            ? t.rich("nothingInItIsLostYet", { date: () => <DateTime value={restorableUntil} /> })
            : t.rich("nothingInItIsLostYet2", { date: () => <DateTime value={restorableUntil} /> })}
        </p>
      ) : (
        <p>{t("theRestoredaysDaysToRestoreIt", { restoreDays: RESTORE_DAYS })}</p>
      )}
    </NoticePage>
  );
}
