import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/admin.json";
import en from "../messages/en/admin.json";

/** Returns the words of the administration of the site. */
export const adminMessages = translatorOf({ en, de });
