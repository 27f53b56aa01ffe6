import type { Metadata } from "next";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { CaretakerList } from "@/components/canon/caretakers/caretaker-list";
import { VoteRuleList } from "@/components/canon/votes/vote-rule-list";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { caretakersOf } from "@/lib/canon/caretakers/read";
import { canonSettingsOf } from "@/lib/canon/caretakers/read-canon-settings";
import { db } from "@/lib/db";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { reviewRulesOf } from "@/lib/worlds/read-review-rules";

export function generateMetadata(): Metadata {
  const t = canonRulesMessages();
  return { title: t("howCanonIsDecided") };
}

/** Who decides on what in a world, and by which rule it votes: what each decision can be held against. */
export default async function CanonRules({ params }: { params: WorldParams }) {
  const t = canonRulesMessages();
  const world = await worldOrNotFound((await params).world);
  const [caretakers, settings, { ownApproval }] = await Promise.all([
    caretakersOf(db, world.id),
    canonSettingsOf(db, world.id),
    reviewRulesOf(db, world.id),
  ]);
  const path = `/w/${world.slug}/canon`;
  return (
    <Page
      header={
        <PageHeader
          title={t("howCanonIsDecided")}
          lead={t("whoDecidesOnWhatAndHow")}
          breadcrumb={[{ label: t("canon"), href: path }, { label: t("rules") }]}
          actions={
            <IfMay worldSlug={world.slug} action="manageWorld">
              <LinkButton href={`/w/${world.slug}/settings/canon`}>{t("changeTheRules")}</LinkButton>
            </IfMay>
          }
        />
      }
    >
      <Section title={t("whoDecides")}>
        <p>
          {t("ownersDecideAnywhere")} {settings.editorsDecide ? t("editorsDecideElsewhere") : t("votesDecideElsewhere")}{" "}
          {ownApproval ? t("ownProposalsMayBeDecided") : t("nobodyDecidesOnTheirOwn")}
        </p>
      </Section>
      <Section title={t("caretakers")} hint={t("caretakersDecideWithinTheirScope")}>
        {caretakers.length === 0 ? (
          <EmptyState level={3} title={t("nobodyYet")} hint={t("anOwnerCanAppoint")} />
        ) : (
          <CaretakerList worldSlug={world.slug} caretakers={caretakers} />
        )}
      </Section>
      <Section title={t("votes")}>
        <VoteRuleList rule={settings} />
      </Section>
    </Page>
  );
}
