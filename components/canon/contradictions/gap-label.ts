import { contradictionsMessages } from "@/lib/language/subjects/contradictions";

/** Days up to which they are counted as such, and up to which as months. */
const AS_DAYS = 60;
const AS_MONTHS = 730;

/** How long a number of days is, in words: "3 days", "about 4 months", "about 12 years". */
export function gapLabel(days: number): string {
  const t = contradictionsMessages();
  if (days <= AS_DAYS) return t("gapDays", { count: days });
  return days <= AS_MONTHS
    ? t("gapMonths", { count: Math.round(days / 30.44) })
    : t("gapYears", { count: Math.round(days / 365.25) });
}
