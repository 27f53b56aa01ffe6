"use client";

import { Skeleton } from "@/components/ui/skeleton";
import { Given } from "@/components/viewer/given";
import type { AnswerOrQuestion, Sent } from "@/components/viewer/question";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import { Checklist } from "./checklist";
import styles from "./home.module.css";
import { TakingPart } from "./taking-part";
import type { ViewerOfHome } from "./viewer-of-home";
import { WaitingList } from "./waiting-list";

type ForYouProps = { worldSlug: string; viewer: AnswerOrQuestion<ViewerOfHome> };

/** The part of a world's home that depends on who reads: a member's next steps, a visitor's way in. */
export function ForYou({ worldSlug, viewer }: ForYouProps) {
  const t = worldsToolsMessages();
  return (
    <Given answer={viewer} room={<Skeleton lines={6} label={t("forYou")} />}>
      {(known) => <ForThem worldSlug={worldSlug} viewer={known} />}
    </Given>
  );
}

type ForThemProps = { worldSlug: string; viewer: ViewerOfHome | Sent<ViewerOfHome> };

function ForThem({ worldSlug, viewer }: ForThemProps) {
  const t = worldsToolsMessages();
  if (viewer === null || viewer.kind === "visitor") return <TakingPart worldSlug={worldSlug} />;
  if (viewer.kind === "stranger") return <TakingPart worldSlug={worldSlug} own={{ request: viewer.request }} />;
  return (
    <div>
      {viewer.steps && (
        <section className={styles.section}>
          <h2>{t("firstSteps")}</h2>
          <Checklist home={`/w/${worldSlug}`} steps={viewer.steps} />
        </section>
      )}
      <section className={styles.section} aria-labelledby="waiting">
        <h2 id="waiting">{t("forYou")}</h2>
        <WaitingList worldSlug={worldSlug} waiting={viewer.waiting} />
      </section>
    </div>
  );
}
