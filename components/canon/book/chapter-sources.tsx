import { CanonBadge } from "@/components/canon/status/canon-badge";
import { sourceHref } from "@/components/evidence/citations/claim-source";
import { RouteLink } from "@/components/ui/route-link";
import { citedPlace, type SourcedClaim } from "@/lib/canon/book/sources";
import { bookMessages } from "@/lib/language/subjects/book";
import styles from "./chapter-view.module.css";

type ChapterSourcesProps = { worldSlug: string; claims: readonly SourcedClaim[]; prefix: string };

/** The sources of a chapter by the numbers in its text, each with the way to its passage and back; a claim that is not canon says so. */
export function ChapterSources({ worldSlug, claims, prefix }: ChapterSourcesProps) {
  const t = bookMessages();
  if (claims.length === 0) return null;
  const [Heading, Part] = prefix === "" ? (["h2", "section"] as const) : (["h3", "div"] as const);
  return (
    <Part className={styles.sources} {...(Part === "section" ? { "aria-label": t("sources") } : {})}>
      <Heading>{t("sources")}</Heading>
      <ol>
        {claims.map((claim) => (
          <li key={claim.id} id={`${prefix}sources-${claim.id}`} value={claim.number} tabIndex={-1}>
            {claim.status !== "canon" && <CanonBadge status={claim.status} disputed={claim.disputed} />}
            {claim.citations.map((citation, index) => {
              const href = sourceHref(worldSlug, citation);
              const place = citedPlace(citation);
              return (
                <p key={citation.id} className={styles.cited}>
                  “{citation.quote}” {href ? <RouteLink href={href}>{place}</RouteLink> : place}
                  {index === claim.citations.length - 1 && <BackToText claim={claim} prefix={prefix} />}
                </p>
              );
            })}
            {claim.citations.length === 0 && <BackToText claim={claim} prefix={prefix} />}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function BackToText({ claim: { id, number }, prefix }: { claim: SourcedClaim; prefix: string }) {
  const t = bookMessages();
  return (
    <>
      {" "}
      <a href={`#${prefix}claim-${id}`} aria-label={t("backToNumberInTheText", { number })} className="no-print">
        ↩
      </a>
    </>
  );
}
