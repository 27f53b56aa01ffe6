import { CanonBadge } from "@/components/canon/status/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { articlePath } from "@/lib/articles/article";
import type { DecisionView } from "@/lib/canon/decision";
import { canonToolsMessages } from "@/lib/language/subjects/canon-tools";
import styles from "./wrong-decision.module.css";

/** Above the fields of a decision: which earlier one it corrects, and the way to one that corrects none. */
export function WrongDecision({ worldSlug, wrong }: { worldSlug: string; wrong: DecisionView }) {
  const t = canonToolsMessages();
  const { id, article, claim, from, to, disputed, decidedBy, at } = wrong;
  const path = `${articlePath(worldSlug, article.slug)}/canon`;
  return (
    <div className={styles.wrong}>
      <input type="hidden" name="corrects" value={id} />
      <p>
        {t("thisCorrects")} <a href={`#decision-${id}`}>{t("theDecisionOfName", { name: decidedBy.name })}</a>,{" "}
        <DateTime value={at} />:{" "}
        <span className={styles.change}>
          <CanonBadge status={from} />
          <span aria-hidden="true">→</span>
          <VisuallyHidden>{t("became")}</VisuallyHidden>
          <CanonBadge status={to} disputed={disputed} />
        </span>
      </p>
      <p className={styles.aside}>
        {t.rich("bothStayInTheLogLinked", {
          link: (words) => <RouteLink href={`${path}${claim ? `?claim=${claim.id}` : ""}#decide`}>{words}</RouteLink>,
        })}
      </p>
    </div>
  );
}
