import { RouteLink } from "@/components/ui/route-link";
import type { Deciders } from "@/lib/canon/caretakers/caretaker";
import { canonRulesMessages } from "@/lib/language/subjects/canon-rules";
import { CaretakerList } from "./caretaker-list";

/** Where one decides: who looks after it. Nothing where nobody does. */
export function DecidersNote({ worldSlug, deciders: { caretakers } }: { worldSlug: string; deciders: Deciders }) {
  const t = canonRulesMessages();
  if (caretakers.length === 0) return null;
  return (
    <>
      <CaretakerList worldSlug={worldSlug} caretakers={caretakers} />
      <p>
        {t("theirWordCounts")} <RouteLink href={`/w/${worldSlug}/canon/rules`}>{t("howCanonIsDecided")}</RouteLink>
      </p>
    </>
  );
}
