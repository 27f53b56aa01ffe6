import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/evidence.json";
import en from "../messages/en/evidence.json";

/** Returns the words of claims, coverage, the ledger and what needs review. */
export const evidenceMessages = translatorOf({ en, de });
