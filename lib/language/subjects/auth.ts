import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/auth.json";
import en from "../messages/en/auth.json";

/** Returns the words of accounts, signing in and up. */
export const authMessages = translatorOf({ en, de });
