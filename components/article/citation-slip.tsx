import { gradeWords, shortSourceWords, sourceHref, sourceWords } from "@/components/article/claim-source";
import { VerdictLine } from "@/components/article/verdict-line";
import { SourceNote } from "@/components/ui/source-note";
import type { CitationView } from "@/lib/claims/claim";

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
      source={short ? shortSourceWords(citation) : sourceWords(citation)}
      href={sourceHref(worldSlug, citation)}
      note={citation.note || undefined}
      lost={gradeWords(citation)}
      check={citation.verdict && <VerdictLine verdict={citation.verdict} short={short} />}
    />
  );
}
