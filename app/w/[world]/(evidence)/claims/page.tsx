import type { Metadata } from "next";
import { listOf, type SearchParams } from "@/app/asked";
import { renamedClaimFilters } from "@/app/renamed-filters";
import { IfMay } from "@/app/w/[world]/if-may";
import { type WorldParams, worldOrNotFound } from "@/app/w/[world]/world";
import { ClaimEntries } from "@/components/evidence/claims/claim-entries";
import { ClaimFilterForm } from "@/components/evidence/claims/claim-filter";
import { CheckCitation } from "@/components/evidence/drift/check-citation";
import { ListHead } from "@/components/shell/list-head";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageNumbers } from "@/components/ui/page-numbers";
import { pageAddress } from "@/lib/base/address-with";
import { listPage } from "@/lib/base/list-page";
import { db } from "@/lib/db";
import type { CitationView, ClaimView } from "@/lib/evidence/claims/claim";
import { drifted } from "@/lib/evidence/claims/drift";
import { claimFilters } from "@/lib/evidence/claims/input";
import { claimsOfWorld, countClaims } from "@/lib/evidence/claims/read";
import { driftCounts } from "@/lib/evidence/claims/read-drift";
import { evidenceMessages } from "@/lib/language/subjects/evidence";

export function generateMetadata(): Metadata {
  const t = evidenceMessages();
  return { title: t("claims") };
}

/** Claims on one page of the list. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

export default async function Claims({ params, searchParams }: Props) {
  const t = evidenceMessages();
  const world = await worldOrNotFound((await params).world);
  const { filter, asked, page: number } = await listOf(searchParams, claimFilters, renamedClaimFilters);
  const [count, counts] = await Promise.all([countClaims(db, world.id, filter), driftCounts(db, world.id)]);
  const page = listPage(number, count, PAGE);
  const claims = await claimsOfWorld(db, world.id, filter, page);
  const again = drifted(counts);
  const path = `/w/${world.slug}/claims`;
  const filtered = Object.keys(asked).length > 0;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("claims")}
          lead={t("whatTheArticlesClaimAndThe")}
          actions={
            again > 0 && (
              <LinkButton href={`/w/${world.slug}/drift`}>
                {again} {again === 1 ? t("needs") : t("need")} {t("review")}
              </LinkButton>
            )
          }
        />
      }
    >
      <ClaimFilterForm path={path} asked={asked} />
      <ListHead count={t("countClaims", { count })} page={page} clear={filtered ? path : undefined} />
      {count === 0 ? (
        <NoClaims path={path} filtered={filtered} />
      ) : (
        <ClaimEntries
          worldSlug={world.slug}
          claims={claims}
          actions={(claim, citation) => <Check worldSlug={world.slug} claim={claim} citation={citation} />}
        />
      )}
      <PageNumbers label={t("claims")} {...page} hrefOf={(to) => pageAddress(path, asked, to)} />
    </Page>
  );
}

type CheckProps = { worldSlug: string; claim: ClaimView; citation: CitationView };

/** The way to check a citation, for those who may link claims. */
function Check({ worldSlug, claim, citation }: CheckProps) {
  const { id, quote, grade, place } = citation;
  return (
    <IfMay worldSlug={worldSlug} action="linkClaim">
      <CheckCitation
        worldSlug={worldSlug}
        claim={{ id: claim.id, text: claim.text }}
        citation={{ id, quote }}
        passage={grade === "lost" ? null : (place?.text ?? null)}
      />
    </IfMay>
  );
}

function NoClaims({ path, filtered }: { path: string; filtered: boolean }) {
  const t = evidenceMessages();
  return filtered ? (
    <EmptyState
      title={t("noClaimsMatchTheseFilters")}
      hint={t("removeOneOrShowAllOf")}
      actions={<LinkButton href={path}>{t("showAllClaims")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("noClaimsYet")}
      hint={t("editAnArticleSelectWordsThat")}
      actions={<LinkButton href={path.replace(/claims$/, "articles")}>{t("toTheArticles")}</LinkButton>}
    />
  );
}
