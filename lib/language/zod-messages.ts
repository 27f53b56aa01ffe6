import { config } from "zod";
import german from "zod/v4/locales/de.js";
import english from "zod/v4/locales/en.js";
import { currentLanguage } from "./current-language";

const LOCALES = { de: german().localeError, en: english().localeError };

/** Lets shapes say by themselves what is wrong in the language that is spoken when they are asked; called once by what serves the API. */
export function speakInSchemas(): void {
  config({ localeError: (issue) => LOCALES[currentLanguage()](issue) });
}
