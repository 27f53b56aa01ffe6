import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/worlds-tools.json";
import en from "../messages/en/worlds-tools.json";

/** Returns the words of the same where browsers say it. */
export const worldsToolsMessages = translatorOf({ en, de });
