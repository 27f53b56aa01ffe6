import type { Metadata } from "next";
import { Suspense } from "react";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { type WorldParams, worldOfViewer, worldOrNotFound } from "@/app/w/[world]/world";
import { ClaimEntries } from "@/components/evidence/claims/claim-entries";
import { ClaimFilterForm, type ClaimQuery } from "@/components/evidence/claims/claim-filter";
import { CheckCitation } from "@/components/evidence/drift/check-citation";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { may } from "@/lib/auth/policy";
import { CANON_STATUSES } from "@/lib/base/canon-status";
import { pageInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { type CitationView, type ClaimView, GRADES } from "@/lib/evidence/claims/claim";
import { drifted } from "@/lib/evidence/claims/drift";
import { type ClaimFilter, claimsOfWorld } from "@/lib/evidence/claims/read";
import { driftCounts } from "@/lib/evidence/claims/read-drift";
import { VERDICTS } from "@/lib/evidence/claims/verdict";

export const metadata: Metadata = { title: "Claims" };

/** Claims on one page of the list. */
const PAGE = 50;

type Props = { params: WorldParams; searchParams: SearchParams };

const shape = z.object({ show: textInQuery("all"), status: textInQuery("any"), page: pageInQuery() });

export default async function Claims({ params, searchParams }: Props) {
  const world = await worldOrNotFound((await params).world);
  const { page, ...query } = await queryOf(searchParams, shape);
  const [rows, counts] = await Promise.all([
    claimsOfWorld(db, world.id, claimFilterFrom(query), { limit: PAGE + 1, skip: (page - 1) * PAGE }),
    driftCounts(db, world.id),
  ]);
  const again = drifted(counts);
  const path = `/w/${world.slug}/claims`;
  const address = (number: number) => `${path}?${new URLSearchParams({ ...query, page: String(number) })}`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Claims"
          lead="What the articles claim, and the passages behind each claim."
          actions={
            again > 0 && (
              <LinkButton href={`/w/${world.slug}/drift`}>
                {again} {again === 1 ? "needs" : "need"} review
              </LinkButton>
            )
          }
        />
      }
    >
      <ClaimFilterForm key={JSON.stringify(query)} path={path} query={query} />
      {rows.length === 0 ? (
        <NoClaims path={path} filtered={query.show !== "all" || query.status !== "any"} />
      ) : (
        <ClaimEntries
          worldSlug={world.slug}
          claims={rows.slice(0, PAGE)}
          actions={(claim, citation) => (
            <Suspense fallback={null}>
              <Check worldSlug={world.slug} claim={claim} citation={citation} />
            </Suspense>
          )}
        />
      )}
      <Pagination
        label="Claims"
        {...(page > 1 ? { previous: { href: address(page - 1) } } : {})}
        {...(rows.length > PAGE ? { next: { href: address(page + 1) } } : {})}
      />
    </Page>
  );
}

type CheckProps = { worldSlug: string; claim: ClaimView; citation: CitationView };

/** The way to check a citation, for those who may link claims. */
async function Check({ worldSlug, claim, citation }: CheckProps) {
  const { role } = await worldOfViewer(worldSlug);
  if (!may(role, "linkClaim")) return null;
  const { id, quote, grade, place } = citation;
  return (
    <CheckCitation
      worldSlug={worldSlug}
      claim={{ id: claim.id, text: claim.text }}
      citation={{ id, quote }}
      passage={grade === "lost" ? null : (place?.text ?? null)}
    />
  );
}

function NoClaims({ path, filtered }: { path: string; filtered: boolean }) {
  return filtered ? (
    <EmptyState
      title="No claims match these filters"
      hint="Remove one, or show all of them."
      actions={<LinkButton href={path}>Show all claims</LinkButton>}
    />
  ) : (
    <EmptyState
      title="No claims yet"
      hint="Edit an article, select words that claim something, and press “Link a claim”."
      actions={<LinkButton href={path.replace(/claims$/, "articles")}>To the articles</LinkButton>}
    />
  );
}

function claimFilterFrom({ show, status }: ClaimQuery): ClaimFilter {
  const known = CANON_STATUSES.find((each) => each === status);
  const grade = GRADES.find((each) => each === show);
  const verdict = [...VERDICTS, "unchecked" as const].find((each) => each === show);
  return {
    ...(known ? { status: known } : {}),
    ...(grade ? { grade } : {}),
    ...(verdict ? { verdict } : {}),
    ...(show === "invention" ? { invention: true } : {}),
    ...(show === "uncited" || show === "cited" ? { uncited: show === "uncited" } : {}),
    ...(show === "changed" ? { changedSinceDecision: true } : {}),
  };
}
