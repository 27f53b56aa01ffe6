import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { CanonBadge } from "@/components/ui/canon-badge";
import { Table } from "@/components/ui/table";
import { articlePath } from "@/lib/articles/article";
import type { ClaimView } from "@/lib/claims/claim";

type ClaimStandingsProps = { claims: readonly ClaimView[]; worldSlug: string; articleSlug: string };

/** Each claim of an article with the status that counts for it. */
export function ClaimStandings({ claims, worldSlug, articleSlug }: ClaimStandingsProps) {
  if (claims.length === 0) return null;
  const path = articlePath(worldSlug, articleSlug);
  return (
    <Table caption="The claims of this article" showCaption>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">Counts as</th>
          <th scope="col">By</th>
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id}>
            <td>
              <Link href={`${path}#claim-${claim.id}`}>{claim.text}</Link>
            </td>
            <td>
              <CanonBadge status={claim.status} disputed={claim.disputed} />
              {claim.changedSinceDecision && <Badge tone="warning">Changed since the decision</Badge>}
            </td>
            <td>
              {claim.ownDecision ? "its own decision" : "the article"}
              {", "}
              <Link href={`${path}/canon?claim=${claim.id}`} aria-label={`Decide on: ${claim.text}`}>
                decide
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
