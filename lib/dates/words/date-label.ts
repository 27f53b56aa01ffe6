import { currentLanguage } from "@/lib/language/current-language";
import type { Language } from "@/lib/language/language";
import { parseEdtf } from "../parse-edtf";
import { writeDate } from "./write-date";

/** Returns a date that is kept as EDTF in words, in the language that is spoken now; what is no date as it is. */
export function dateLabel(edtf: string, language: Language = currentLanguage()): string {
  const date = parseEdtf(edtf);
  return date ? writeDate(date, language) : edtf;
}
