import type { Metadata } from "next";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ChangeContinuityForm } from "@/components/canon/continuities/change-continuity-form";
import { ContinuityList } from "@/components/canon/continuities/continuity-list";
import { MakeContinuityForm } from "@/components/canon/continuities/make-continuity-form";
import { SetAsideButton } from "@/components/canon/continuities/set-aside-button";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import type { ContinuityView } from "@/lib/canon/continuities/continuity";
import { continuitiesOf } from "@/lib/canon/continuities/read";
import { db } from "@/lib/db";
import { canonMessages } from "@/lib/language/subjects/canon";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import { bringBackAction, changeContinuityAction, makeContinuityAction, setAsideAction } from "./actions";

export function generateMetadata(): Metadata {
  return { title: continuitiesMessages()("continuities") };
}

/** The continuities of a world; its owners make, rename, describe and set them aside. */
export default async function Continuities({ params }: { params: WorldParams }) {
  const t = continuitiesMessages();
  const world = await worldOrNotFound((await params).world);
  const all = await continuitiesOf(db, world.id);
  const [here, aside] = [all.filter(({ setAside }) => !setAside), all.filter(({ setAside }) => setAside)];
  const listed = (continuities: readonly ContinuityView[]) => (
    <ContinuityList
      worldSlug={world.slug}
      continuities={continuities}
      actions={(continuity) => <Arrange worldSlug={world.slug} continuity={continuity} />}
    />
  );
  return (
    <Page
      header={
        <PageHeader
          title={t("continuities")}
          lead={t("whatIsTrueInEach")}
          breadcrumb={[
            { label: canonMessages()("canon"), href: `/w/${world.slug}/canon` },
            { label: t("continuities") },
          ]}
        />
      }
    >
      {all.length === 0 ? <EmptyState title={t("oneAccountSoFar")} hint={t("anOwnerCanMakeAnother")} /> : listed(here)}
      {aside.length > 0 && (
        <Section title={t("setAsideOnes")} hint={t("setAsideHint")}>
          {listed(aside)}
        </Section>
      )}
      <IfMay worldSlug={world.slug} action="manageWorld">
        <Section title={t("makeAnother")}>
          <MakeContinuityForm
            key={all.length}
            action={makeContinuityAction.bind(null, world.slug)}
            parents={here.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        </Section>
      </IfMay>
    </Page>
  );
}

function Arrange({ worldSlug, continuity }: { worldSlug: string; continuity: ContinuityView }) {
  const t = continuitiesMessages();
  const { slug, name, description, parent, setAside } = continuity;
  const act = setAside ? bringBackAction : setAsideAction;
  return (
    <IfMay worldSlug={worldSlug} action="manageWorld">
      <details>
        <summary>{t("changeName")}</summary>
        <ChangeContinuityForm
          action={changeContinuityAction.bind(null, worldSlug, slug)}
          name={name}
          description={description}
        />
      </details>
      {parent && (
        <p>
          <SetAsideButton name={name} isAside={setAside !== null} action={act.bind(null, worldSlug, slug)} />
        </p>
      )}
    </IfMay>
  );
}
