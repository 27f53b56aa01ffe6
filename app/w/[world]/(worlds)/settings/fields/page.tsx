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
import { DEFAULT_FIELDS } from "@/lib/articles/facts/default-fields";
import { MAX_FIELDS } from "@/lib/articles/facts/input";
import { fieldsOfWorld } from "@/lib/articles/facts/read-kind-fields";
import { ARTICLE_KINDS } from "@/lib/articles/revisions/article-kind";
import { refusal } from "@/lib/auth/policy";
import { choiceInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { setKindFieldsAction, takeSuggestedFieldsAction } from "./actions";

const shape = z.object({ kind: choiceInQuery(ARTICLE_KINDS), saved: choiceInQuery(["on"]) });

type Props = { params: WorldParams; searchParams: SearchParams };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Fields · ${(await worldOrNotFound((await params).world)).title}` };
}

export default async function Fields({ params, searchParams }: Props) {
  const { world: slug } = await params;
  const { world, allowed } = await worldForAction(slug, "manageWorld", `/w/${slug}/settings/fields`);
  const { kind: asked, saved } = await queryOf(searchParams, shape);
  const kind = asked ?? "event";
  const all = await fieldsOfWorld(db, world.id);
  const fields = all[kind] ?? [];
  const breadcrumb = [{ label: "Settings", href: `/w/${slug}/settings` }, { label: "Fields" }];
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title="Fields of articles"
          lead="What the fact box of each kind of article asks for. Facts stand in the text, so they can be cited and decided on like any claim."
          breadcrumb={breadcrumb}
        />
      }
    >
      {allowed ? (
        <>
          {ARTICLE_KINDS.some((each) => !all[each] && DEFAULT_FIELDS[each]) && (
            <SuggestedFieldsButton action={takeSuggestedFieldsAction.bind(null, slug)} />
          )}
          <KindsNav path={`/w/${slug}/settings/fields`} current={kind} fields={all} />
          <Section
            title={`Fields of ${kind} articles`}
            hint="Removing a field removes no text: its rows keep their words."
          >
            <KindFieldsForm
              key={JSON.stringify([kind, fields])}
              action={setKindFieldsAction.bind(null, slug, kind)}
              fields={fields}
              saved={saved === "on"}
              suggested={DEFAULT_FIELDS[kind] ?? []}
              most={MAX_FIELDS}
            />
          </Section>
        </>
      ) : (
        <EmptyState
          title="Only owners can define fields"
          hint={refusal("manageWorld").detail}
          actions={<LinkButton href={`/w/${slug}/members`}>See the owners</LinkButton>}
        />
      )}
    </Page>
  );
}
