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
import { type ClosedWorld, RESTORE_DAYS } from "@/lib/worlds/closed-world";
import { closedWorldFor } from "@/lib/worlds/read-closed";
import { restoreWorldAction } from "./actions";

export function generateMetadata(): Metadata {
  return { title: "Closed world", robots: { index: false } };
}

/** Where the pages of a world that was taken down or deleted lead its members; for everybody else there is nothing here. */
export default async function ClosedWorldPage({ params }: { params: Promise<{ world: string }> }) {
  const world = (await closedWorldFor(db, await currentViewer(), textOrNotFound((await params).world))) ?? notFound();
  return <SiteFrame>{world.by === "site" ? <TakenDown world={world} /> : <Deleted world={world} />}</SiteFrame>;
}

function TakenDown({ world: { title, at, reason } }: { world: ClosedWorld }) {
  return (
    <NoticePage kicker="Taken down" title={title} actions={<LinkButton href="/worlds">My worlds</LinkButton>}>
      <p>
        The person who runs this site took this world down on <DateTime value={at} />. The reason: {asSentence(reason)}
      </p>
      <p>Nobody can read it at the moment. Nothing in it is lost; ask the person who runs the site to put it back.</p>
    </NoticePage>
  );
}

function Deleted({ world }: { world: ClosedWorld }) {
  const { slug, title, at, role, restorableUntil } = world;
  const open = restorableUntil !== null && restorableUntil > systemClock();
  const restores = open && may(role, "manageWorld");
  return (
    <NoticePage
      kicker="Deleted"
      title={title}
      actions={
        <>
          {restores && <RestoreWorldButton title={title} restore={restoreWorldAction.bind(null, slug)} />}
          <LinkButton href="/worlds">My worlds</LinkButton>
        </>
      }
    >
      <p>
        One of its owners deleted this world on <DateTime value={at} />.
      </p>
      {open ? (
        <p>
          Nothing in it is lost yet: {restores ? "you" : "its owners"} can restore it until{" "}
          <DateTime value={restorableUntil} />.
        </p>
      ) : (
        <p>The {RESTORE_DAYS} days to restore it are over. Whoever runs this site can still put it back.</p>
      )}
    </NoticePage>
  );
}
