import type { Contradiction, Text, World } from "./assertion";
import { checkCounts } from "./check-counts";
import { checkCauses, checkDates } from "./check-dates";
import { checkLifespans } from "./check-lifespans";
import { checkOffices } from "./check-offices";
import { checkPlaces } from "./check-places";
import { checkTiers } from "./check-tiers";
import { datesOf } from "./known-dates";

/**
 * What in a world cannot all be right, by fixed rules, each once and in a fixed order. Only what is canon, assumed or proposed counts: what was ruled out,
 * or gave way to something else, contradicts nothing.
 */
export function findContradictions(world: World): readonly Contradiction[] {
  const living: World = {
    subjects: world.subjects,
    assertions: world.assertions.filter(({ text }) => counts(text)),
    cited: world.cited.filter(({ text }) => counts(text)),
  };
  const dates = datesOf(living.assertions);
  const found = [
    ...checkDates(dates),
    ...checkCauses(living, dates),
    ...checkLifespans(living, dates),
    ...checkPlaces(living, dates),
    ...checkOffices(living),
    ...checkCounts(living),
    ...checkTiers(living.cited),
  ];
  const once = new Map(found.map((each) => [each.key, each]));
  return [...once.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function counts({ status }: Text): boolean {
  return status !== "non-canon" && status !== "superseded";
}
