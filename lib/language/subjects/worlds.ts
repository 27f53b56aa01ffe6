import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/worlds.json";
import en from "../messages/en/worlds.json";

/** Returns the words of a world’s home, its changes, people and settings, and notifications. */
export const worldsMessages = translatorOf({ en, de });
