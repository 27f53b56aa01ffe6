import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/canon-rules.json";
import en from "../messages/en/canon-rules.json";

/** Returns the words of who decides on canon, of votes and of the queue of changed claims, as the server says them. */
export const canonRulesMessages = translatorOf({ en, de });
