import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/mails.json";
import en from "../messages/en/mails.json";

/** Returns the words of mails about what somebody watches, why they get them, and of feeds. */
export const mailsMessages = translatorOf({ en, de });
