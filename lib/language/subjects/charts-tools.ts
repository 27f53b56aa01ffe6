import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/charts-tools.json";
import en from "../messages/en/charts-tools.json";

/** Returns the words of the pictures of timeline, map and graph, in the browser. */
export const chartsToolsMessages = translatorOf({ en, de });
