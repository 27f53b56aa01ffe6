import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/retcon-tools.json";
import en from "../messages/en/retcon-tools.json";

/** Returns the words of going through what would change, in the browser. */
export const retconToolsMessages = translatorOf({ en, de });
