import type { Calendar } from "./calendar";

/** Parts of a calendar as people write them in a form, and the other way round. What cannot be read is null. */

/** Names, one on each line. */
export function namesIn(text: string): string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/** Months, one on each line: a name and its days, or both numbers where a leap year has others: “Yearday 1/2”. */
export function monthsIn(text: string): Calendar["months"] | null {
  const months = namesIn(text).map((line) => {
    const [, name, days, leapDays] = /^(.+?)\s+(\d{1,4})(?:\s*\/\s*(\d{1,4}))?$/.exec(line) ?? [];
    return name && days ? { name, days: Number(days), leapDays: Number(leapDays ?? days) } : null;
  });
  return months.every((month) => month !== null) ? months : null;
}

/** The lines that `monthsIn` reads. */
export function monthLines(months: Calendar["months"]): string {
  return months
    .map(({ name, days, leapDays }) => `${name} ${days === leapDays ? days : `${days}/${leapDays}`}`)
    .join("\n");
}

/** Which years are leap years: “4, -100, 400” means every fourth, but no hundredth, but each four hundredth. */
export function leapRulesIn(text: string): Calendar["leapRules"] | null {
  const told = text.split(/[,\s]+/).filter((each) => each !== "");
  if (!told.every((each) => /^[-−]?\d{1,6}$/.test(each))) return null;
  return told.map((each) => ({ every: Number(each.replace(/^[-−]/, "")), isLeap: /^\d/.test(each) }));
}

/** The words that `leapRulesIn` reads. */
export function leapRuleLine(rules: Calendar["leapRules"]): string {
  return rules.map(({ every, isLeap }) => `${isLeap ? "" : "-"}${every}`).join(", ");
}

/** Eras, one on each line: the year that it begins with, as the calendar numbers them through, and its name. */
export function erasIn(text: string): Calendar["eras"] | null {
  const eras = namesIn(text).map((line) => {
    const [, from, name] = /^(-?\d{1,7})\s+(.+)$/.exec(line) ?? [];
    return from && name ? { name, from: Number(from) } : null;
  });
  return eras.every((era) => era !== null) ? eras : null;
}

/** The lines that `erasIn` reads. */
export function eraLines(eras: Calendar["eras"]): string {
  return eras.map(({ from, name }) => `${from} ${name}`).join("\n");
}
