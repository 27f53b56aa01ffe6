import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/editor.json";
import en from "../messages/en/editor.json";

/** Returns the words of the editor. */
export const editorMessages = translatorOf({ en, de });
