import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/maps.json";
import en from "../messages/en/maps.json";

/** Returns the words of maps that are the world’s own pictures. */
export const mapsMessages = translatorOf({ en, de });
