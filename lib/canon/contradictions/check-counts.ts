import type { Days } from "@/lib/document/model/days";
import { type AssertionOf, type Contradiction, contradiction, type World } from "./assertion";
import { common } from "./when";

/** What happens once is counted once, whenever it is said; what lasts may be counted again. */
const HAPPENS_ONCE = ["event", "operation"];
/** Two counts whose dates are no more exact than this many days may be of different days. */
const SAME_TIME = 31;

/** Two counts of the same thing, at the same time, that cannot be the same number. */
export function checkCounts({ assertions, subjects }: World): Contradiction[] {
  const counts = assertions.filter((each) => each.type === "count");
  return [...Map.groupBy(counts, ({ subject, of }) => `${subject} ${of}`).values()].flatMap((same) =>
    same.flatMap((one, index) =>
      same.slice(index + 1).flatMap((other) => {
        const once = HAPPENS_ONCE.includes(subjects.get(one.subject)?.kind ?? "");
        if (!differ(one, other) || !(once || atOnce(one.when, other.when))) return [];
        return contradiction("count", one.subject, [one.text, other.text], { of: one.of });
      }),
    ),
  );
}

function differ({ number: one }: AssertionOf<"count">, { number: other }: AssertionOf<"count">): boolean {
  return one.most < other.least || other.most < one.least;
}

function atOnce(one: Days | null, other: Days | null): boolean {
  if (!one || !other) return one === other;
  if (!common(one, other)) return false;
  return Math.max(one.last, other.last) - Math.min(one.first, other.first) < SAME_TIME;
}
