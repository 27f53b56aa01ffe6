import type { Metadata } from "next";
import { chooseStartPageAction } from "@/app/w/[world]/(articles)/start-page-actions";
import { type WorldParams, worldForAction, worldOrNotFound } from "@/app/w/[world]/world";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Progress } from "@/components/ui/progress";
import { DeleteWorldForm } from "@/components/worlds/delete-world-form";
import { ReviewRulesForm } from "@/components/worlds/review-rules-form";
import { StartPageForm } from "@/components/worlds/start-page-form";
import { WorldSettingsForm } from "@/components/worlds/world-settings-form";
import { startArticle } from "@/lib/articles/structure/read-start-page";
import { refusal } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { calendarsMessages } from "@/lib/language/subjects/calendars";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { translatedFailure } from "@/lib/language/translated-failure";
import { formatBytes, MEGABYTE } from "@/lib/quotas/quota";
import { bytesOfWorld, quotasOf } from "@/lib/quotas/read";
import { RESTORE_DAYS } from "@/lib/worlds/closed-world";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { deleteWorldAction, setReviewRulesAction, updateWorldAction } from "./actions";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const t = worldsMessages();
  return { title: t("settingsTitle", { title: (await worldOrNotFound((await params).world)).title }) };
}

export default async function WorldSettings({ params }: { params: WorldParams }) {
  const t = worldsMessages();
  const { world: slug } = await params;
  const { world, allowed } = await worldForAction(slug, "manageWorld", `/w/${slug}/settings`);
  return (
    <Page width="form" header={<PageHeader title={t("worldSettings")} />}>
      {allowed ? (
        <>
          <Section title={t("theWorld")}>
            <WorldSettingsForm action={updateWorldAction.bind(null, slug)} world={world} />
          </Section>
          <Section title={t("review")} hint={t("changesThatNeedReviewWaitUnder")}>
            <ReviewRulesForm action={setReviewRulesAction.bind(null, slug)} rules={await reviewRulesOf(db, world.id)} />
          </Section>
          <Section title={t("startPage")} hint={t("anArticleThatReadersSeeFirst")}>
            <StartPageSection world={world} />
          </Section>
          <Section title={t("fields")} hint={t("whatTheFactBoxOfAn")}>
            <LinkButton href={`/w/${slug}/settings/fields`}>{t("defineFields")}</LinkButton>
          </Section>
          <Section title={calendarsMessages()("calendars")} hint={calendarsMessages()("calendarsLead")}>
            <LinkButton href={`/w/${slug}/settings/calendars`}>{calendarsMessages()("define")}</LinkButton>
          </Section>
          <Section title={canonRulesMessages()("canon")} hint={canonRulesMessages()("whoDecidesOnWhatAndHow")}>
            <LinkButton href={`/w/${slug}/settings/canon`}>{canonRulesMessages()("howCanonIsDecided")}</LinkButton>
          </Section>
          <Section title={t("size")} hint={t("sourcesRevisionsProposalsAndPicturesCoun")}>
            <Size worldId={world.id} />
          </Section>
          <Section
            id="delete"
            title={t("deleteThisWorld")}
            hint={t("nobodyWillSeeItAnyMore", { restoreDays: RESTORE_DAYS })}
          >
            <DeleteWorldForm action={deleteWorldAction.bind(null, slug)} world={world} />
          </Section>
        </>
      ) : (
        <EmptyState
          title={t("onlyOwnersCanChangeTheSettings")}
          hint={translatedFailure(refusal("manageWorld").detail)}
          actions={<LinkButton href={`/w/${slug}/members`}>{t("seeTheOwners")}</LinkButton>}
        />
      )}
    </Page>
  );
}

/** The article that is chosen, and what to do where readers do not see it. */
async function StartPageSection({ world }: { world: WorldView }) {
  const t = worldsMessages();
  const start = await startArticle(db, world.id);
  return (
    <>
      {start?.trashed && (
        <Callout tone="warning" title={t("titleIsInTheTrash", { title: start.title })}>
          {t("readersSeeNoStartPageUntil")}
        </Callout>
      )}
      <StartPageForm action={chooseStartPageAction.bind(null, world.slug)} title={start?.title ?? ""} />
    </>
  );
}

/** How much of its quota a world uses. */
async function Size({ worldId }: { worldId: string }) {
  const t = worldsMessages();
  const [bytes, { megabytesPerWorld }] = await Promise.all([bytesOfWorld(db, worldId), quotasOf(db)]);
  const limit = megabytesPerWorld * MEGABYTE;
  return (
    <Progress
      label={t("textInThisWorld")}
      value={Math.min(bytes, limit)}
      max={Math.max(1, limit)}
      detail={t("formatbytesOfFormatbytes2", { formatBytes: formatBytes(bytes), formatBytes2: formatBytes(limit) })}
    />
  );
}
