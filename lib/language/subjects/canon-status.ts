import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/canon-status.json";
import en from "../messages/en/canon-status.json";

/** Returns the words of the statuses of canon. */
export const canonStatusMessages = translatorOf({ en, de });
