import { CanonBadge } from "@/components/canon/status/canon-badge";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import { articlePath } from "@/lib/articles/article";
import { articleCanonPath, type ContinuityView } from "@/lib/canon/continuities/continuity";
import type { Difference, StandingThere } from "@/lib/canon/read-differences";
import { continuitiesMessages } from "@/lib/language/subjects/continuities";
import styles from "./difference-list.module.css";

type DifferenceListProps = {
  worldSlug: string;
  differences: readonly Difference[];
  one: ContinuityView;
  other: ContinuityView;
  /** What the world's first continuity is called: its decisions name none. */
  first: string;
};

/** What stands differently in two continuities, side by side, with both decisions. */
export function DifferenceList({ worldSlug, differences, one, other, first }: DifferenceListProps) {
  const t = continuitiesMessages();
  return (
    <ul className={styles.list} aria-label={t("differences")}>
      {differences.map(({ article, claim, ...sides }) => {
        const path = articlePath(worldSlug, article.slug);
        return (
          <li key={`${article.slug} ${claim?.id ?? ""}`} className={styles.difference}>
            <p className={styles.about}>
              <strong>{article.title}</strong>
              {claim && <span>“{claim.text}”</span>}
            </p>
            <div className={styles.sides}>
              {(["one", "other"] as const).map((side) => {
                const continuity = side === "one" ? one : other;
                const slug = continuity.parent ? continuity.slug : undefined;
                return (
                  <Side
                    key={side}
                    worldSlug={worldSlug}
                    continuity={continuity}
                    first={first}
                    standing={sides[side]}
                    ofClaim={claim !== null}
                    href={articleCanonPath(path, slug)}
                  />
                );
              })}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

type SideProps = {
  worldSlug: string;
  continuity: ContinuityView;
  first: string;
  standing: StandingThere;
  ofClaim: boolean;
  href: string;
};

function Side({ worldSlug, continuity, first, standing, ofClaim, href }: SideProps) {
  const t = continuitiesMessages();
  const { status, disputed, decision } = standing;
  const from = decision && (decision.continuity?.name ?? first);
  return (
    <article className={styles.side} aria-label={continuity.name}>
      <p className={styles.head}>
        <span className={styles.name}>{continuity.name}</span> <CanonBadge status={status} disputed={disputed} />
      </p>
      {decision ? (
        <>
          {from !== continuity.name && <p className={styles.from}>{t("followed", { name: from ?? "" })}</p>}
          <p>{ofClaim && decision.claim === null ? t("ofTheArticle", { reason: decision.reason }) : decision.reason}</p>
          <p className={styles.from}>
            <PersonLink worldSlug={worldSlug} person={decision.decidedBy} />, <DateTime value={decision.at} />
          </p>
        </>
      ) : (
        <p className={styles.from}>{t("notDecided")}</p>
      )}
      {/* Each side leads into its own continuity, whichever the page is read in. */}
      <a href={href} data-dials="off">
        {t("decideInIt")}
      </a>
    </article>
  );
}
