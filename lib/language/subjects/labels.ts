import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/labels.json";
import en from "../messages/en/labels.json";

/** Returns the words of the tables of labels in lib: statuses, standings, verdicts, rules, what a post is, reports. */
export const labelsMessages = translatorOf({ en, de });
