import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import type { ContradictionKind } from "@/lib/canon/contradictions/assertion";
import type { ContradictionView } from "@/lib/canon/contradictions/contradiction";
import { numberLabel } from "@/lib/language/numbers";
import { contradictionsMessages } from "@/lib/language/subjects/contradictions";
import { said } from "@/lib/language/translator";
import { gapLabel } from "./gap-label";

/** What the kinds of contradictions are called. */
export const KIND_LABELS: Readonly<Record<ContradictionKind, string>> = said(contradictionsMessages, {
  dates: "kindDates",
  cause: "kindCause",
  lifespan: "kindLifespan",
  places: "kindPlaces",
  travel: "kindTravel",
  office: "kindOffice",
  count: "kindCount",
  tier: "kindTier",
});

const SENTENCES = {
  dates: "datesDiffer",
  cause: "causeComesLater",
  lifespan: "outsideTheirLifetime",
  places: "atTwoPlaces",
  travel: "tooFastAJourney",
  office: "heldByTwo",
  count: "numbersDiffer",
  tier: "aPassageSaysOtherwise",
} as const;

type ContradictionSummaryProps = { worldSlug: string; contradiction: ContradictionView };

/** What contradicts what, in one sentence. */
export function ContradictionSummary({ worldSlug, contradiction }: ContradictionSummaryProps) {
  const t = contradictionsMessages();
  const { kind, gap, about } = contradiction;
  const isFarApart = kind === "places" && gap.kilometres !== undefined;
  return t.rich(isFarApart ? "atTwoPlacesApart" : SENTENCES[kind], {
    about: () => <RouteLink href={articlePath(worldSlug, about.slug)}>{about.title}</RouteLink>,
    gap: gapLabel(gap.days ?? 0),
    kilometres: numberLabel(gap.kilometres ?? 0),
    of: gap.of ?? "",
  });
}
