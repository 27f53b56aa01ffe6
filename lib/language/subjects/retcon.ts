import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/retcon.json";
import en from "../messages/en/retcon.json";

/** Returns the words of what would change with a claim or an article, as the server says them. */
export const retconMessages = translatorOf({ en, de });
