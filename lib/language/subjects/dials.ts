import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/dials.json";
import en from "../messages/en/dials.json";

/** Returns the words of what is read from a standpoint: the bar that says it, and what is left out. */
export const dialsMessages = translatorOf({ en, de });
