import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/talk-tools.json";
import en from "../messages/en/talk-tools.json";

/** Returns the words of writing in discussions and adding pictures. */
export const talkToolsMessages = translatorOf({ en, de });
