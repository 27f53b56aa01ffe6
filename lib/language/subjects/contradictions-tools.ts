import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/contradictions-tools.json";
import en from "../messages/en/contradictions-tools.json";

/** Returns the words of marking a contradiction, in the browser. */
export const contradictionsToolsMessages = translatorOf({ en, de });
