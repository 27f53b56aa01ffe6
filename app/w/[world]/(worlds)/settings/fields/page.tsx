import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldForAction, worldOrNotFound } from "@/app/w/[world]/world";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { KindFieldsForm } from "@/components/worlds/kind-fields-form";
import { KindsNav } from "@/components/worlds/kinds-nav";
import { SuggestedFieldsButton } from "@/components/worlds/suggested-fields-button";
import { defaultFields } from "@/lib/articles/facts/default-fields";
import { MAX_FIELDS } from "@/lib/articles/facts/input";
import { fieldsOfWorld } from "@/lib/articles/facts/read-kind-fields";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { kindLabel } from "@/lib/articles/revisions/kind-label";
import { refusal } from "@/lib/auth/policy";
import { choiceInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { translatedFailure } from "@/lib/language/translated-failure";
import { setKindFieldsAction, takeSuggestedFieldsAction } from "./actions";

const shape = z.object({ kind: choiceInQuery(ARTICLE_KINDS), saved: choiceInQuery(["on"]) });

type Props = { params: WorldParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = worldsMessages();
  return { title: t("fieldsTitle", { title: (await worldOrNotFound((await params).world)).title }) };
}

export default async function Fields({ params, searchParams }: Props) {
  const t = worldsMessages();
  const { world: slug } = await params;
  const { world, allowed } = await worldForAction(slug, "manageWorld", `/w/${slug}/settings/fields`);
  const { kind: asked, saved } = await queryOf(searchParams, shape);
  const kind = asked ?? "event";
  const all = await fieldsOfWorld(db, world.id);
  const fields = all[kind] ?? [];
  const breadcrumb = [{ label: t("settings"), href: `/w/${slug}/settings` }, { label: t("fields") }];
  return (
    <Page
      width="form"
      header={<PageHeader title={t("fieldsOfArticles")} lead={t("whatTheFactBoxOfEach")} breadcrumb={breadcrumb} />}
    >
      {allowed ? (
        <>
          {ARTICLE_KINDS.some((each) => !all[each] && defaultFields()[each]) && (
            <SuggestedFieldsButton action={takeSuggestedFieldsAction.bind(null, slug)} />
          )}
          <KindsNav path={`/w/${slug}/settings/fields`} current={kind} fields={all} />
          <Section
            title={t("fieldsOfKindlabelArticles", { kindLabel: kindLabel(kind) })}
            hint={t("removingAFieldRemovesNoText")}
          >
            <KindFieldsForm
              key={JSON.stringify([kind, fields])}
              action={setKindFieldsAction.bind(null, slug, kind)}
              fields={fields}
              saved={saved === "on"}
              suggested={defaultFields()[kind] ?? []}
              most={MAX_FIELDS}
            />
          </Section>
        </>
      ) : (
        <EmptyState
          title={t("onlyOwnersCanDefineFields")}
          hint={translatedFailure(refusal("manageWorld").detail)}
          actions={<LinkButton href={`/w/${slug}/members`}>{t("seeTheOwners")}</LinkButton>}
        />
      )}
    </Page>
  );
}
