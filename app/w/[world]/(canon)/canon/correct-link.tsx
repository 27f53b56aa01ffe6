import { IfMay } from "@/app/w/[world]/if-may";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { DecisionView } from "@/lib/canon/decision";

type CorrectLinkProps = { worldSlug: string; decision: DecisionView };

/** The way to say that a decision was wrong: beside the newest one on its target, for those who may decide. */
export function CorrectLink({ worldSlug, decision: { id, article, decidedBy, newest } }: CorrectLinkProps) {
  if (!newest) return null;
  return (
    <IfMay worldSlug={worldSlug} action="decideCanon">
      <RouteLink
        href={`${articlePath(worldSlug, article.slug)}/canon?corrects=${id}#decide`}
        aria-label={`Correct this decision of ${decidedBy.name}`}
      >
        Correct this decision
      </RouteLink>
    </IfMay>
  );
}
