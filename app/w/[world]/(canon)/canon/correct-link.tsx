import { IfMay } from "@/app/w/[world]/if-may";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { DecisionView } from "@/lib/canon/decision";
import { canonMessages } from "@/lib/language/subjects/canon";

type CorrectLinkProps = { worldSlug: string; decision: DecisionView };

/** The way to say that a decision was wrong: beside the newest one on its target, for those who may decide. */
export function CorrectLink({ worldSlug, decision }: CorrectLinkProps) {
  const t = canonMessages();
  const { id, article, decidedBy, newest, continuity } = decision;
  if (!newest) return null;
  return (
    <IfMay worldSlug={worldSlug} action="decideCanon">
      <RouteLink
        href={`${articlePath(worldSlug, article.slug)}/canon?corrects=${id}${continuity ? `&continuity=${continuity.slug}` : ""}#decide`}
        aria-label={t("correctThisDecisionOfName", { name: decidedBy.name })}
      >
        {t("correctThisDecision")}
      </RouteLink>
    </IfMay>
  );
}
