import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/tables.json";
import en from "../messages/en/tables.json";

/** Returns the words of tables in lib: quotas, states of proposals, mails, acts of administration. */
export const tablesMessages = translatorOf({ en, de });
