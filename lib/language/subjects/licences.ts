import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/licences.json";
import en from "../messages/en/licences.json";

/** Returns the words of how pictures may be used. */
export const licencesMessages = translatorOf({ en, de });
