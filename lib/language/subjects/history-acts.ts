import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/history-acts.json";
import en from "../messages/en/history-acts.json";

/** Returns the words of what is done to one revision, or to an article in the trash. */
export const historyActsMessages = translatorOf({ en, de });
