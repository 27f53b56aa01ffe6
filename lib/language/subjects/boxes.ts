import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/boxes.json";
import en from "../messages/en/boxes.json";

/** Returns the words that nodes of a text bring with them: names of boxes, what a live list shows, ticks of tasks. */
export const boxesMessages = translatorOf({ en, de });
