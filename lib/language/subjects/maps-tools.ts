import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/maps-tools.json";
import en from "../messages/en/maps-tools.json";

/** Returns the words of what chooses maps, and places on them. */
export const mapsToolsMessages = translatorOf({ en, de });
