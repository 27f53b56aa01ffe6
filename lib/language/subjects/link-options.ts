import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/link-options.json";
import en from "../messages/en/link-options.json";

/** Returns the words of what is offered for a link and a relation. */
export const linkOptionsMessages = translatorOf({ en, de });
