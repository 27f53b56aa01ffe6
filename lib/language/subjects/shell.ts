import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/shell.json";
import en from "../messages/en/shell.json";

/** Returns the words of the frame of pages and of widgets. */
export const shellMessages = translatorOf({ en, de });
