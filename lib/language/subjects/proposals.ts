import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/proposals.json";
import en from "../messages/en/proposals.json";

/** Returns the words of proposals. */
export const proposalsMessages = translatorOf({ en, de });
