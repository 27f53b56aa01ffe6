import { translatorOf } from "@/lib/language/translator";
import de from "../messages/de/auth-mails.json";
import en from "../messages/en/auth-mails.json";

/** Returns the words of mails about accounts and invitations. */
export const authMailsMessages = translatorOf({ en, de });
