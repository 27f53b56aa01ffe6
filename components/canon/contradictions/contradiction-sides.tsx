import { StanceBadge, type StanceBadgeStance } from "@/components/evidence/citations/stance-badge";
import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { ContradictionSide, ContradictionView, QuotedCitation } from "@/lib/canon/contradictions/contradiction";
import { contradictionsMessages } from "@/lib/language/subjects/contradictions";
import { passagePath } from "@/lib/sources/source";
import styles from "./contradictions.module.css";

type ContradictionSidesProps = { worldSlug: string; contradiction: ContradictionView };

/** Both texts beside each other with what they cite; then the others without which there would be no contradiction. */
export function ContradictionSides({ worldSlug, contradiction }: ContradictionSidesProps) {
  const t = contradictionsMessages();
  const { first, second, passage, because } = contradiction;
  return (
    <>
      <div className={styles.sides}>
        <Side worldSlug={worldSlug} side={first} />
        {second && <Side worldSlug={worldSlug} side={second} />}
        {!second && passage && (
          <div className={styles.side}>
            <p className={styles.place}>{t("thePassage")}</p>
            <Cited worldSlug={worldSlug} cited={passage} />
          </div>
        )}
      </div>
      {because.length > 0 && (
        <div className={styles.because}>
          <p>{t("onlyWith")}</p>
          <ul>
            {because.map((side) => (
              <li key={`${side.article.slug} ${side.claim ?? side.fact}`}>
                <RouteLink href={textPath(worldSlug, side)}>{side.text}</RouteLink> ({side.article.title})
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Side({ worldSlug, side }: { worldSlug: string; side: ContradictionSide }) {
  const t = contradictionsMessages();
  return (
    <div className={styles.side}>
      <p className={styles.place}>
        <RouteLink href={articlePath(worldSlug, side.article.slug)}>{side.article.title}</RouteLink>
        {side.fact !== null && ` · ${t("inTheFactBox")}`}
      </p>
      <RouteLink href={textPath(worldSlug, side)} className={styles.text}>
        {side.text}
      </RouteLink>
      {side.cited.map((cited) => (
        <Cited key={cited.id} worldSlug={worldSlug} cited={cited} />
      ))}
      {side.claim !== null && side.cited.length === 0 && <p className={styles.place}>{t("citesNothing")}</p>}
    </div>
  );
}

function Cited({ worldSlug, cited }: { worldSlug: string; cited: QuotedCitation }) {
  return (
    <blockquote className={styles.cited}>
      <p>{cited.quote}</p>
      <footer className={styles.place}>
        <StanceBadge stance={cited.stance as StanceBadgeStance} bare />{" "}
        <RouteLink href={passagePath(worldSlug, cited.source.id, cited.passage)}>{cited.source.title}</RouteLink>
      </footer>
    </blockquote>
  );
}

/** Where a text stands in its article. */
function textPath(worldSlug: string, { article, claim }: ContradictionSide): string {
  const path = articlePath(worldSlug, article.slug);
  return claim === null ? path : `${path}#claim-${claim}`;
}
