import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/continuities-tools.json";
import en from "../messages/en/continuities-tools.json";

/** Returns the words of the forms in which continuities are made and changed, in the browser. */
export const continuitiesToolsMessages = translatorOf({ en, de });
