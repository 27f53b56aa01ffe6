import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/sourcing.json";
import en from "../messages/en/sourcing.json";

/** Returns the words of finding a source for each sentence of an article. */
export const sourcingMessages = translatorOf({ en, de });
