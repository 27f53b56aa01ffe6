import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/contradictions.json";
import en from "../messages/en/contradictions.json";

/** Returns the words of texts that contradict each other, as the server says them. */
export const contradictionsMessages = translatorOf({ en, de });
