import { type Contradiction, contradiction, type World } from "./assertion";
import { type Dates, knownDate } from "./known-dates";
import { common } from "./when";

/** Two dates of the same thing that have no day in common. */
export function checkDates(dates: Dates): Contradiction[] {
  return [...dates].flatMap(([subject, assertions]) =>
    assertions.flatMap((one, index) =>
      assertions.slice(index + 1).flatMap((other) => {
        if (one.of !== other.of || common(one.when, other.when)) return [];
        const days = Math.max(one.when.first - other.when.last, other.when.first - one.when.last);
        return contradiction("dates", subject, [one.text, other.text], { days });
      }),
    ),
  );
}

/** What was over, or had begun, before that had begun which it is said to come from. On one day one can follow the other. */
export function checkCauses({ assertions }: World, dates: Dates): Contradiction[] {
  const of = ["happened", "began", "born"] as const;
  return assertions.flatMap((each) => {
    if (each.type !== "cause") return [];
    const [effect, cause] = [knownDate(dates, each.subject, of), knownDate(dates, each.cause, of)];
    if (!effect || !cause || effect.days.last >= cause.days.first) return [];
    const days = cause.days.first - effect.days.last;
    return contradiction("cause", each.subject, [effect.notAfter, cause.notBefore], { days }, [each.text]);
  });
}
