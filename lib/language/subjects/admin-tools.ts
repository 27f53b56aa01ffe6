import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/admin-tools.json";
import en from "../messages/en/admin-tools.json";

/** Returns the words of the forms of the administration, in the browser. */
export const adminToolsMessages = translatorOf({ en, de });
