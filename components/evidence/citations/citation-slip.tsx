import type { CitationView } from "@/lib/evidence/claims/claim";
import { gradeLabel, shortSourceLabel, sourceHref, sourceLabel } from "./claim-source";
import { SourceNote } from "./source-note";
import { VerdictLine } from "./verdict-line";

type CitationSlipProps = {
  citation: CitationView;
  worldSlug: string;
  /** In the margin: the post and its author alone. */
  short?: boolean;
};

/** One citation of a claim, leading to its passage. */
export function CitationSlip({ citation, worldSlug, short = false }: CitationSlipProps) {
  return (
    <SourceNote
      stance={citation.stance}
      quote={citation.quote}
      source={short ? shortSourceLabel(citation) : sourceLabel(citation)}
      href={sourceHref(worldSlug, citation)}
      note={citation.note || undefined}
      lost={gradeLabel(citation)}
      check={citation.verdict && <VerdictLine verdict={citation.verdict} short={short} />}
    />
  );
}
