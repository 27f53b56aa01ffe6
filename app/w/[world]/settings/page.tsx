import type { Metadata } from "next";
import { type WorldParams, worldOrNotFound, worldToAct } from "@/app/w/[world]/world";
import { ReviewRulesForm } from "@/components/account/review-rules-form";
import { WorldSettingsForm } from "@/components/account/world-settings-form";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";
import { setReviewRulesAction, updateWorldAction } from "./actions";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  return { title: `Settings · ${(await worldOrNotFound((await params).world)).title}` };
}

export default async function WorldSettings({ params }: { params: WorldParams }) {
  const { world: slug } = await params;
  const { world, allowed } = await worldToAct(slug, "manageWorld", `/w/${slug}/settings`);
  return (
    <Page width="form" header={<PageHeader title="Settings of the world" />}>
      {allowed ? (
        <>
          <Section title="The world">
            <WorldSettingsForm action={updateWorldAction.bind(null, slug)} world={world} />
          </Section>
          <Section title="Review" hint="Proposals wait under Review; the articles stay as they are meanwhile.">
            <ReviewRulesForm action={setReviewRulesAction.bind(null, slug)} rules={await reviewRulesOf(db, world.id)} />
          </Section>
        </>
      ) : (
        <EmptyState
          title="Only owners change the settings"
          hint={refusal("manageWorld").detail}
          actions={<LinkButton href={`/w/${slug}/members`}>See who owns it</LinkButton>}
        />
      )}
    </Page>
  );
}
