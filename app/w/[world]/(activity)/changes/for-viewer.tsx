import { cache, Suspense } from "react";
import { approveAction } from "@/app/w/[world]/(articles)/a/[article]/history/approval-actions";
import { worldOfViewer } from "@/app/w/[world]/world";
import styles from "@/components/activity/changes/changes.module.css";
import { MarkSeenButton } from "@/components/activity/changes/mark-seen-button";
import { ApproveButton } from "@/components/articles/revisions/approve-button";
import { DateTime } from "@/components/ui/date-time";
import { type ChangeLine, isNew } from "@/lib/activity/changes/change";
import { countNew, MANY_NEW, readSeenChanges } from "@/lib/activity/changes/read-seen";
import { may } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { markSeenAction } from "./actions";

const seenHere = cache(async (slug: string) => {
  const viewer = await currentViewer();
  return viewer && readSeenChanges(db, viewer, await worldOfViewer(slug));
});

/** How much is new to the reader, and the button that says that they have seen it; nothing for a visitor. `newest`: of what the page shows. */
export async function SeenBar({ worldSlug, newest }: { worldSlug: string; newest: Date }) {
  const t = worldsMessages();
  const [viewer, world, seen] = await Promise.all([currentViewer(), worldOfViewer(worldSlug), seenHere(worldSlug)]);
  if (!viewer || !seen || world.role === null) return null;
  const count = await countNew(db, viewer, world);
  return (
    <div className={styles.seen}>
      <p>
        {count === 0
          ? t("nothingNewSince")
          : t("newSince", { count: count >= MANY_NEW ? t("manynewOrMore", { mANYNEW: MANY_NEW }) : count })}
        <DateTime value={seen.upTo} to="minute" />.
      </p>
      {count > 0 && (
        <MarkSeenButton
          mark={markSeenAction.bind(null, worldSlug, newest.toISOString())}
          words={t("markAllAsSeen")}
          done={t("allChangesAreMarkedAsSeen")}
        />
      )}
    </div>
  );
}

/** Says that a change is new to the reader. */
export function NewMark({ worldSlug, line }: { worldSlug: string; line: ChangeLine }) {
  return (
    <Suspense>
      <NewMarkOfViewer worldSlug={worldSlug} line={line} />
    </Suspense>
  );
}

async function NewMarkOfViewer({ worldSlug, line }: { worldSlug: string; line: ChangeLine }) {
  const t = worldsMessages();
  const [world, seen] = await Promise.all([worldOfViewer(worldSlug), seenHere(worldSlug)]);
  return seen && world.role !== null && isNew(line, seen) ? <span className={styles.new}>{t("new")}</span> : null;
}

/** Approves the revisions of a line, for those who may. */
export function Approve({ worldSlug, line }: { worldSlug: string; line: ChangeLine }) {
  if (line.kind !== "revision" || line.approved) return null;
  return (
    <Suspense>
      <ApproveForReviewers worldSlug={worldSlug} line={line} />
    </Suspense>
  );
}

type RevisionLine = Extract<ChangeLine, { kind: "revision" }>;

async function ApproveForReviewers({ worldSlug, line }: { worldSlug: string; line: RevisionLine }) {
  const t = worldsMessages();
  const { role } = await worldOfViewer(worldSlug);
  if (!may(role, "approveRevisions")) return null;
  const number = line.first + line.count - 1;
  return (
    <ApproveButton
      what={t("titleUpToRevisionNumber", { title: line.article.title, number })}
      approve={approveAction.bind(null, worldSlug, line.article.slug, { revision: number })}
    />
  );
}
