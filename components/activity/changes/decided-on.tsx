import { CanonBadge } from "@/components/canon/status/canon-badge";
import { Badge } from "@/components/ui/badge";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ChangeLine } from "@/lib/activity/changes/change";
import { articlePath } from "@/lib/articles/article";
import { articleCanonPath } from "@/lib/canon/continuities/continuity";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import styles from "./changes.module.css";

type DecidedOnProps = {
  worldSlug: string;
  line: Extract<ChangeLine, { kind: "decision" }>;
  /** Whether the article is named: not on its own page. */
  named: boolean;
};

/** What a decision made of the status of what, and in which continuity, where it is not the world's first one. */
export function DecidedOn({ worldSlug, line: { article, continuity, from, to, disputed }, named }: DecidedOnProps) {
  const t = worldsMessages();
  const path = articlePath(worldSlug, article.slug);
  return (
    <>
      <RouteLink href={articleCanonPath(path, continuity?.slug)} className={styles.title}>
        {named ? article.title : t("decided")}
      </RouteLink>
      <span className={styles.statuses}>
        <CanonBadge status={from} />
        <span aria-hidden="true">→</span>
        <VisuallyHidden>{t("became")}</VisuallyHidden>
        <CanonBadge status={to} disputed={disputed} />
      </span>
      {continuity && <Badge>{continuitiesMessages()("inContinuity", { name: continuity.name })}</Badge>}
    </>
  );
}
