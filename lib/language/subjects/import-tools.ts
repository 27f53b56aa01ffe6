import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/import-tools.json";
import en from "../messages/en/import-tools.json";

/** Returns the words of the import of sources, in the browser. */
export const importToolsMessages = translatorOf({ en, de });
