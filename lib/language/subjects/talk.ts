import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/talk.json";
import en from "../messages/en/talk.json";

/** Returns the words of discussions and pictures. */
export const talkMessages = translatorOf({ en, de });
