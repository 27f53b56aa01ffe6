import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/calendars-tools.json";
import en from "../messages/en/calendars-tools.json";

/** Returns the words of the form of a calendar. */
export const calendarsToolsMessages = translatorOf({ en, de });
