import type { Metadata } from "next";
import { listOf, type SearchParams } from "@/app/asked";
import { markIntendedAction, openAgainAction } from "@/app/w/[world]/(canon)/contradictions/actions";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ContradictionEntry } from "@/components/canon/contradictions/contradiction-entry";
import { ContradictionViews } from "@/components/canon/contradictions/contradiction-views";
import { MarkContradictionForm } from "@/components/canon/contradictions/mark-contradiction-form";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import type { ContradictionView } from "@/lib/canon/contradictions/contradiction";
import { contradictionFilters } from "@/lib/canon/contradictions/input";
import { contradictionsOf, countContradictions } from "@/lib/canon/contradictions/read-contradictions";
import { db } from "@/lib/db";
import { contradictionsMessages } from "@/lib/language/subjects/contradictions";

export function generateMetadata(): Metadata {
  const t = contradictionsMessages();
  return { title: t("contradictions") };
}

/** Contradictions on one page: each shows two whole texts. */
const PAGE = 20;

type Props = { params: WorldParams; searchParams: SearchParams };

/** Texts of a world that cannot all be right, each with both of them, and what was said of it. */
export default async function Contradictions({ params, searchParams }: Props) {
  const t = contradictionsMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked, page: number } = await listOf(searchParams, contradictionFilters);
  const count = await countContradictions(db, world.id, filter);
  const page = listPage(number, count, PAGE);
  const shown = await contradictionsOf(db, world.id, filter, page);
  const path = `/w/${world.slug}/contradictions`;
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("contradictions")}
          lead={t("textsThatCannotAllBeRight")}
          breadcrumb={[{ label: t("canon"), href: `/w/${world.slug}/canon` }, { label: t("contradictions") }]}
        />
      }
    >
      <ContradictionViews path={path} asked={asked} />
      <ListHead count={t("countContradictions", { count })} page={page} clear={filtered ? path : undefined} />
      {count === 0 && <NothingFound path={path} filtered={filtered} />}
      {shown.map((contradiction) => (
        <ContradictionEntry
          key={contradiction.key}
          worldSlug={world.slug}
          contradiction={contradiction}
          actions={<MarkIt worldSlug={world.slug} contradiction={contradiction} />}
        />
      ))}
      <PageNumbers label={t("contradictions")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

function MarkIt({ worldSlug, contradiction }: { worldSlug: string; contradiction: ContradictionView }) {
  const intended = contradiction.state === "intended";
  const action = intended ? openAgainAction : markIntendedAction;
  return (
    <IfMay worldSlug={worldSlug} action="decideCanon">
      <MarkContradictionForm
        key={contradiction.state}
        action={action.bind(null, worldSlug, contradiction.key)}
        intended={intended}
      />
    </IfMay>
  );
}

function NothingFound({ path, filtered }: { path: string; filtered: boolean }) {
  const t = contradictionsMessages();
  return filtered ? (
    <EmptyState
      title={t("noneMatch")}
      hint={t("tryAnotherKindOrState")}
      actions={<LinkButton href={`${path}?state=all`}>{t("showAll")}</LinkButton>}
    />
  ) : (
    <EmptyState title={t("noneOpen")} hint={t("howStatementsComeAbout")} />
  );
}
