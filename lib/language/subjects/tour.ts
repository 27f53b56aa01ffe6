import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/tour.json";
import en from "../messages/en/tour.json";

/** Returns the words of the tour, which may be on any page of a world. */
export const tourMessages = translatorOf({ en, de });
