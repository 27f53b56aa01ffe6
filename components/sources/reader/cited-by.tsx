"use client";

import { StanceBadge } from "@/components/evidence/citations/stance-badge";
import { Button } from "@/components/ui/button";
import { Link2 } from "@/components/ui/icons";
import { Popover } from "@/components/ui/popover";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { CitingClaim } from "@/lib/evidence/claims/read-citing";
import { sourcesToolsMessages } from "@/lib/language/subjects/sources-tools";
import styles from "./cited-by.module.css";

/** How many claims rest on a passage, and behind the number which. */
export function CitedBy({ claims, worldSlug }: { claims: readonly CitingClaim[]; worldSlug: string }) {
  const t = sourcesToolsMessages();
  const count = t("lengthClaims", { length: claims.length });
  return (
    <Popover
      title={claims.length === 1 ? t("oneClaimCitesThisPassage") : t("countCiteThisPassage", { count })}
      align="start"
      trigger={
        <Button variant="ghost" size="small" icon={<Link2 aria-hidden="true" />} className={styles.count}>
          {count}
        </Button>
      }
    >
      <ul className={styles.list}>
        {claims.map((claim) => (
          <li key={`${claim.article.slug} ${claim.id}`} className={styles.claim}>
            <StanceBadge stance={claim.stance} bare />
            <p className={styles.words}>{claim.text}</p>
            <RouteLink href={`${articlePath(worldSlug, claim.article.slug)}#claim-${claim.id}`}>
              {claim.article.title}
            </RouteLink>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
