import type { Days } from "@/lib/document/model/days";
import { type Contradiction, contradiction, type Text, type World } from "./assertion";
import { type Dates, knownDate } from "./known-dates";

/** Something that somebody did: some time among these days, as `by` says; `because` of who took part in it. */
type Deed = {
  readonly who: string;
  readonly days: Days;
  readonly by: Text;
  readonly until: Text;
  readonly because: readonly Text[];
};

/** Somebody who does something after their death, or before their birth; a unit that was disbanded, or not yet formed. */
export function checkLifespans(world: World, dates: Dates): Contradiction[] {
  return deedsOf(world, dates).flatMap(({ who, days, by, until, because }) => {
    const [born, died] = [knownDate(dates, who, ["born"]), knownDate(dates, who, ["died"])];
    const after = died ? days.first - died.days.last : 0;
    if (died && after > 0) return contradiction("lifespan", who, [died.notAfter, by], { days: after }, because);
    const before = born ? born.days.first - days.last : 0;
    return born && before > 0 ? contradiction("lifespan", who, [born.notBefore, until], { days: before }, because) : [];
  });
}

function deedsOf({ assertions }: World, dates: Dates): readonly Deed[] {
  return assertions.flatMap((each): readonly Deed[] => {
    const { text } = each;
    if (each.type === "participant") {
      const known = spanOfEvent(dates, each.subject);
      return known ? [{ who: each.who, days: known.days, by: known.from, until: known.until, because: [text] }] : [];
    }
    if (each.type !== "place" && each.type !== "office") return [];
    return [each.from, each.until].flatMap((days) =>
      days ? [{ who: each.subject, days, by: text, until: text, because: [] }] : [],
    );
  });
}

/** The whole time of an event: who took part in it may have come late, or left early. */
function spanOfEvent(dates: Dates, event: string) {
  const happened = knownDate(dates, event, ["happened"]);
  const began = knownDate(dates, event, ["began"]) ?? happened;
  const ended = knownDate(dates, event, ["ended"]) ?? happened;
  if (!began || !ended || began.days.first > ended.days.last) return null;
  return { days: { first: began.days.first, last: ended.days.last }, from: began.notBefore, until: ended.notAfter };
}
