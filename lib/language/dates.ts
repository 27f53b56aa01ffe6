import { currentLanguage } from "./current-language";
import type { Language } from "./language";

/** The names that dates are written with. From a table, since a server and a browser may know different editions of the same language. */
const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
  de: "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.".split(" "),
};
const DAYS: Readonly<Record<Language, readonly string[]>> = {
  en: "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" "),
  de: "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag".split(" "),
};

/** Returns the day of a moment in UTC, in the language that is spoken now: 3 Nov 2026, or 3. Nov. 2026. */
export function dayLabel(moment: Date): string {
  const language = currentLanguage();
  const day = `${moment.getUTCDate()}${language === "de" ? "." : ""}`;
  return `${day} ${MONTHS[language][moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
}

/** Returns the name of a moment's day of the week in UTC, in the language that is spoken now. */
export function weekdayLabel(moment: Date): string {
  return DAYS[currentLanguage()][moment.getUTCDay()] ?? "";
}

/** Returns the month of a number, counted from the year 0 (twelve times the year, January 0), in the language that is spoken now: Nov 2026. */
export function monthLabel(month: number): string {
  return `${MONTHS[currentLanguage()][month % 12]} ${Math.floor(month / 12)}`;
}
