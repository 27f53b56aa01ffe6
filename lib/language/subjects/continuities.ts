import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/continuities.json";
import en from "../messages/en/continuities.json";

/** Returns the words of the continuities of a world, as the server says them: the switch, the list, the comparison. */
export const continuitiesMessages = translatorOf({ en, de });
