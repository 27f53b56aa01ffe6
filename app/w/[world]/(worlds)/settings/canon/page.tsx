import type { Metadata } from "next";
import { type WorldParams, worldForAction, worldOrNotFound } from "@/app/w/[world]/world";
import { AppointCaretakerForm } from "@/components/canon/caretakers/appoint-caretaker-form";
import { CanonSettingsForm } from "@/components/canon/caretakers/canon-settings-form";
import { CaretakerList } from "@/components/canon/caretakers/caretaker-list";
import { DismissCaretakerButton } from "@/components/canon/caretakers/dismiss-caretaker-button";
import { scopeLabel } from "@/components/canon/caretakers/scope-label";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";
import { caretakersOf } from "@/lib/canon/caretakers/read";
import { canonSettingsOf } from "@/lib/canon/caretakers/read-canon-settings";
import { continuitiesPath } from "@/lib/canon/continuities/continuity";
import { db } from "@/lib/db";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import { translatedFailure } from "@/lib/language/translated-failure";
import { membersOf } from "@/lib/worlds/read";
import type { WorldId } from "@/lib/worlds/world";
import { appointCaretakerAction, dismissCaretakerAction, setCanonSettingsAction } from "./actions";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const t = canonRulesMessages();
  return { title: `${t("howCanonIsDecided")} · ${(await worldOrNotFound((await params).world)).title}` };
}

/** Where the owner says who looks after what, who decides elsewhere, and how the world votes. */
export default async function CanonSettingsPage({ params }: { params: WorldParams }) {
  const t = canonRulesMessages();
  const { world: slug } = await params;
  const { world, allowed } = await worldForAction(slug, "manageWorld", `/w/${slug}/settings/canon`);
  const breadcrumb = [{ label: t("settings"), href: `/w/${slug}/settings` }, { label: t("canon") }];
  return (
    <Page
      width="form"
      header={<PageHeader title={t("howCanonIsDecided")} lead={t("whoDecidesOnWhatAndHow")} breadcrumb={breadcrumb} />}
    >
      {allowed ? (
        <Rules slug={slug} worldId={world.id} />
      ) : (
        <EmptyState
          title={t("onlyOwnersCanChangeThis")}
          hint={translatedFailure(refusal("manageWorld").detail)}
          actions={<LinkButton href={`/w/${slug}/canon/rules`}>{t("seeHowItIsDecided")}</LinkButton>}
        />
      )}
    </Page>
  );
}

async function Rules({ slug, worldId }: { slug: string; worldId: WorldId }) {
  const t = canonRulesMessages();
  const [caretakers, settings, members] = await Promise.all([
    caretakersOf(db, worldId),
    canonSettingsOf(db, worldId),
    membersOf(db, worldId),
  ]);
  return (
    <>
      <Section title={t("caretakers")} hint={t("caretakersDecideWithinTheirScope")}>
        {caretakers.length === 0 ? (
          <EmptyState level={3} title={t("nobodyYet")} hint={t("appointSomebody")} />
        ) : (
          <CaretakerList
            worldSlug={slug}
            caretakers={caretakers}
            actions={(caretaker) => (
              <DismissCaretakerButton
                person={caretaker.person.name}
                scope={scopeLabel(caretaker)}
                action={dismissCaretakerAction.bind(null, slug, caretaker.id)}
              />
            )}
          />
        )}
      </Section>
      <Section title={t("appointACaretaker")}>
        <AppointCaretakerForm
          action={appointCaretakerAction.bind(null, slug)}
          worldSlug={slug}
          members={members.map(({ userId, name }) => ({ value: userId, label: name }))}
        />
      </Section>
      <Section title={t("howThisWorldDecides")}>
        <CanonSettingsForm action={setCanonSettingsAction.bind(null, slug)} settings={settings} />
      </Section>
      <Section title={continuitiesMessages()("keepTwoAccounts")} hint={continuitiesMessages()("keepTwoAccountsHint")}>
        <p>
          <LinkButton href={continuitiesPath(slug)}>{continuitiesMessages()("arrange")}</LinkButton>
        </p>
      </Section>
    </>
  );
}
