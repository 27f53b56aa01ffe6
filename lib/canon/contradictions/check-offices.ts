import type { Days } from "@/lib/document/model/days";
import { type AssertionOf, type Contradiction, contradiction, type World } from "./assertion";

type Held = { readonly assertion: AssertionOf<"office">; readonly days: Days };

/**
 * Two who hold one office at once. Only days count on which somebody held it for certain: of who has no end only the first day, since the next one
 * ends it. That one leaves on the day on which the other comes is no contradiction.
 */
export function checkOffices({ assertions }: World): Contradiction[] {
  const held = assertions.flatMap((each): readonly Held[] => (each.type === "office" ? certain(each) : []));
  return [...Map.groupBy(held, (each) => each.assertion.office).values()].flatMap((holders) =>
    holders.flatMap((one, index) =>
      holders.slice(index + 1).flatMap((other) => {
        if (one.assertion.subject === other.assertion.subject || !overlap(one.days, other.days)) return [];
        const days = Math.min(one.days.last, other.days.last) - Math.max(one.days.first, other.days.first) + 1;
        return contradiction("office", one.assertion.subject, [one.assertion.text, other.assertion.text], { days });
      }),
    ),
  );
}

function certain(assertion: AssertionOf<"office">): readonly Held[] {
  const { from, until } = assertion;
  const first = from?.last ?? until?.first;
  const last = until?.first ?? from?.first;
  return first === undefined || last === undefined || first > last ? [] : [{ assertion, days: { first, last } }];
}

function overlap(one: Days, other: Days): boolean {
  const meets = Math.max(one.first, other.first) <= Math.min(one.last, other.last);
  return meets && one.last !== other.first && other.last !== one.first;
}
