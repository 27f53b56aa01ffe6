import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/calendars.json";
import en from "../messages/en/calendars.json";

/** Returns the words of the page of a world’s calendars. */
export const calendarsMessages = translatorOf({ en, de });
