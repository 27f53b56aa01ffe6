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
import { formatBytes, MEGABYTE } from "@/lib/quotas/quota";
import { bytesOfWorld, quotasOf } from "@/lib/quotas/read";
import { RESTORE_DAYS } from "@/lib/worlds/closed-world";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import type { WorldView } from "@/lib/worlds/world";
import { deleteWorldAction, setReviewRulesAction, updateWorldAction } from "./actions";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  return { title: `Settings · ${(await worldOrNotFound((await params).world)).title}` };
}

export default async function WorldSettings({ params }: { params: WorldParams }) {
  const { world: slug } = await params;
  const { world, allowed } = await worldForAction(slug, "manageWorld", `/w/${slug}/settings`);
  return (
    <Page width="form" header={<PageHeader title="World settings" />}>
      {allowed ? (
        <>
          <Section title="The world">
            <WorldSettingsForm action={updateWorldAction.bind(null, slug)} world={world} />
          </Section>
          <Section
            title="Review"
            hint="Changes that need review wait under Proposals; until they are merged, articles stay as they are."
          >
            <ReviewRulesForm action={setReviewRulesAction.bind(null, slug)} rules={await reviewRulesOf(db, world.id)} />
          </Section>
          <Section
            title="Start page"
            hint="An article that readers see first: its text stands on the home of the world, above the topics and what is new."
          >
            <StartPageSection world={world} />
          </Section>
          <Section
            title="Fields"
            hint="What the fact box of an event, a person, a place … asks for, and how articles relate."
          >
            <LinkButton href={`/w/${slug}/settings/fields`}>Define fields</LinkButton>
          </Section>
          <Section title="Size" hint="Sources, revisions, proposals and pictures count; drafts do not.">
            <Size worldId={world.id} />
          </Section>
          <Section
            id="delete"
            title="Delete this world"
            hint={`Nobody will see it any more, including you. Nothing is lost yet: its owners can restore it for ${RESTORE_DAYS} days under “My worlds”. Its address stays taken.`}
          >
            <DeleteWorldForm action={deleteWorldAction.bind(null, slug)} world={world} />
          </Section>
        </>
      ) : (
        <EmptyState
          title="Only owners can change the settings"
          hint={refusal("manageWorld").detail}
          actions={<LinkButton href={`/w/${slug}/members`}>See the owners</LinkButton>}
        />
      )}
    </Page>
  );
}

/** The article that is chosen, and what to do where readers do not see it. */
async function StartPageSection({ world }: { world: WorldView }) {
  const start = await startArticle(db, world.id);
  return (
    <>
      {start?.trashed && (
        <Callout tone="warning" title={`“${start.title}” is in the trash`}>
          Readers see no start page until it is restored or another one is chosen.
        </Callout>
      )}
      <StartPageForm action={chooseStartPageAction.bind(null, world.slug)} title={start?.title ?? ""} />
    </>
  );
}

/** How much of its quota a world uses. */
async function Size({ worldId }: { worldId: string }) {
  const [bytes, { megabytesPerWorld }] = await Promise.all([bytesOfWorld(db, worldId), quotasOf(db)]);
  const limit = megabytesPerWorld * MEGABYTE;
  return (
    <Progress
      label="Text in this world"
      value={Math.min(bytes, limit)}
      max={Math.max(1, limit)}
      detail={`${formatBytes(bytes)} of ${formatBytes(limit)}`}
    />
  );
}
