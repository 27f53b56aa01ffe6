import { tablesMessages } from "@/lib/language/subjects/tables";
import { said } from "@/lib/language/translator";

/** What a mail is about, as the owner of the installation reads it where one failed. */
export const MAIL_OCCASIONS = said(tablesMessages, {
  confirmSignUp: "confirmingASignup",
  accountExists: "aSignupWithAnAddressThatHas",
  resetPassword: "aForgottenPassword",
  verifyAddress: "verifyingAnAddress",
  changeAddress: "confirmingANewAddress",
  addressChanged: "anAddressWasChanged",
  invitation: "anInvitation",
  notifications: "notifications",
});

export type MailOccasion = keyof typeof MAIL_OCCASIONS;

/** A mail: plain text, the same as HTML where it has links to click, and the address that ends such mails (RFC 8058). */
export type Mail = {
  readonly occasion: MailOccasion;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Where a mail program sends a POST that ends mails like this one. */
  readonly unsubscribe?: string;
};
