import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/front.json";
import en from "../messages/en/front.json";

/** Returns the words of the ways into a site and a world: start page, lists of worlds, navigation, what is not there. */
export const frontMessages = translatorOf({ en, de });
