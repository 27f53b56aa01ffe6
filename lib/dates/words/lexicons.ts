import type { Language } from "@/lib/language/language";
import { ENGLISH } from "./english";
import { GERMAN } from "./german";
import type { Lexicon } from "./lexicon";

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en: ENGLISH, de: GERMAN };

/** Returns how a language says dates. */
export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
