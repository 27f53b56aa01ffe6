"use client";

import { createPortal } from "react-dom";
import { BareClaim } from "@/components/evidence/citations/bare-claim";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { Popover } from "@/components/ui/popover";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { discussClaimPath } from "@/lib/talk/discuss-paths";
import { ClaimStatus } from "./claim-status";
import { DecideLink } from "./decide-link";
import { decisionOn } from "./decision-on";
import { ForCommenters } from "./for-commenters";
import type { NumberedClaim } from "./numbered-claim";
import styles from "./source-list.module.css";
import { WatchClaim } from "./watch-claim";

/** The claim that is chosen, where it stands in the text, and the place in the margin for what the reader may do; null: it has a popover. */
export type Shown = { readonly claim: NumberedClaim; readonly anchor: Element; readonly margin: Element | null };

type ChosenClaimProps = { shown: Shown | null; worldSlug: string; onOpenChange: (open: boolean) => void };

/** What a claim that is chosen shows: what the reader may do in the margin of a wide screen, else its sources, too, in a popover. */
export function ChosenClaim({ shown, worldSlug, onOpenChange }: ChosenClaimProps) {
  const t = articleToolsMessages();
  const isInPopover = shown !== null && shown.margin === null;
  const acts = shown && <ClaimActs claim={shown.claim} worldSlug={worldSlug} />;
  return (
    <>
      {shown?.margin && createPortal(acts, shown.margin)}
      <Popover
        title={shown ? t("sourcesOfClaimNumber", { number: shown.claim.number }) : t("sources")}
        anchor={shown?.anchor ?? null}
        open={isInPopover}
        onOpenChange={onOpenChange}
      >
        {isInPopover && (
          <div className={styles.claim}>
            <ClaimStatus claim={shown.claim} />
            <BareClaim claim={shown.claim} />
            {shown.claim.citations.map((citation) => (
              <CitationSlip key={citation.id} citation={citation} worldSlug={worldSlug} />
            ))}
            <p className={styles.decide}>{acts}</p>
          </div>
        )}
      </Popover>
    </>
  );
}

function ClaimActs({ claim, worldSlug }: { claim: NumberedClaim; worldSlug: string }) {
  const path = articlePath(worldSlug, claim.article.slug);
  return (
    <span className={styles.acts}>
      <DecideLink {...decisionOn(path, claim)} />
      <ForCommenters>
        <RouteLink href={discussClaimPath(path, claim.id)} className="no-print">
          {articleToolsMessages()("discussThisClaim")}
        </RouteLink>
      </ForCommenters>
      <WatchClaim worldSlug={worldSlug} articleSlug={claim.article.slug} claim={claim.id} />
    </span>
  );
}
