import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/kinds.json";
import en from "../messages/en/kinds.json";

/** Returns the names of the kinds of articles. */
export const kindsMessages = translatorOf({ en, de });
