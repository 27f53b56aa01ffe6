import { CanonBadge } from "@/components/canon/status/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { articlePath } from "@/lib/articles/article";
import type { DecisionView } from "@/lib/canon/decision";
import styles from "./wrong-decision.module.css";

/** Above the fields of a decision: which earlier one it corrects, and the way to one that corrects none. */
export function WrongDecision({ worldSlug, wrong }: { worldSlug: string; wrong: DecisionView }) {
  const { id, article, claim, from, to, disputed, decidedBy, at } = wrong;
  const path = `${articlePath(worldSlug, article.slug)}/canon`;
  return (
    <div className={styles.wrong}>
      <input type="hidden" name="corrects" value={id} />
      <p>
        This corrects <a href={`#decision-${id}`}>the decision of {decidedBy.name}</a>, <DateTime value={at} />:{" "}
        <span className={styles.change}>
          <CanonBadge status={from} />
          <span aria-hidden="true">→</span>
          <VisuallyHidden>became</VisuallyHidden>
          <CanonBadge status={to} disputed={disputed} />
        </span>
      </p>
      <p className={styles.aside}>
        Both stay in the log, linked to each other. Choose what should have been decided, and say what was wrong.{" "}
        <RouteLink href={`${path}${claim ? `?claim=${claim.id}` : ""}#decide`}>Decide without correcting</RouteLink>
      </p>
    </div>
  );
}
