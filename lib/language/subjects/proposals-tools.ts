import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/proposals-tools.json";
import en from "../messages/en/proposals-tools.json";

/** Returns the words of proposals, in the browser. */
export const proposalsToolsMessages = translatorOf({ en, de });
