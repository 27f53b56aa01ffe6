import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/charts.json";
import en from "../messages/en/charts.json";

/** Returns the words of the pages of timeline, map and graph. */
export const chartsMessages = translatorOf({ en, de });
