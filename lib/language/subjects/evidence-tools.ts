import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/evidence-tools.json";
import en from "../messages/en/evidence-tools.json";

/** Returns the words of finding, citing and checking passages, in the browser. */
export const evidenceToolsMessages = translatorOf({ en, de });
