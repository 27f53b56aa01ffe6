import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { claimsOf } from "@/lib/document/claims/claim";
import type { NodeJson } from "@/lib/document/model/json";
import type { CitationView, ClaimView } from "@/lib/evidence/claims/claim";
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import styles from "./cited-here.module.css";

type CitedHereProps = { node: NodeJson | null; claims: ReadonlyMap<string, ClaimView>; worldSlug: string };

/** The passages that a block cites, with their whole text at hand. */
export function CitedHere({ node, claims, worldSlug }: CitedHereProps) {
  const t = proposalsMessages();
  const inBlock = node ? claimsOf({ type: "doc", content: [node] }) : [];
  if (inBlock.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t("passagesCitedHere")}>
      {inBlock.map(({ id, quote }) => {
        const citations = claims.get(id)?.citations ?? [];
        return (
          <li key={id}>
            <p className={styles.claim}>“{quote}”</p>
            {citations.length === 0 && <p className={styles.none}>{t("noSource")}</p>}
            {citations.map((citation) => (
              <Cited key={citation.id} citation={citation} worldSlug={worldSlug} />
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function Cited({ citation, worldSlug }: { citation: CitationView; worldSlug: string }) {
  const t = proposalsMessages();
  const { place, quote } = citation;
  return (
    <>
      <CitationSlip citation={citation} worldSlug={worldSlug} />
      {place && place.text !== quote && (
        <details className={styles.whole}>
          <summary>{t("theWholePassage")}</summary>
          <Marked text={place.text} quote={quote} />
        </details>
      )}
    </>
  );
}

function Marked({ text, quote }: { text: string; quote: string }) {
  const start = text.indexOf(quote);
  if (start < 0) return <p>{text}</p>;
  return (
    <p>
      {text.slice(0, start)}
      <mark>{quote}</mark>
      {text.slice(start + quote.length)}
    </p>
  );
}
