import { currentLanguage } from "./current-language";

/** Returns a number as it is written in the language that is spoken now: 12,345 or 12.345. */
export function numberLabel(value: number): string {
  return value.toLocaleString(currentLanguage());
}
