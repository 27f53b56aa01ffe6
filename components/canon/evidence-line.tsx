import { RouteLink } from "@/components/ui/route-link";
import type { EvidenceView } from "@/lib/canon/decision";
import { canonMessages } from "@/lib/language/subjects/canon";
import { placePath } from "@/lib/sources/source";
import styles from "./decision-entry.module.css";

/** A passage that a decision or a vote rests on, with the way to where it stands. */
export function EvidenceLine({ worldSlug, evidence }: { worldSlug: string; evidence: EvidenceView }) {
  const t = canonMessages();
  const { post, author, quote, source, place } = evidence;
  const where = post === null ? t("theReference") : t("postBy", { post, author: author ?? t("somebody") });
  return (
    <blockquote className={styles.evidence}>
      <p>{quote}</p>
      {place ? <RouteLink href={placePath({ world: worldSlug, id: source }, place)}>{where}</RouteLink> : where}
    </blockquote>
  );
}
