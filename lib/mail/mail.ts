/** What a mail is about, as the owner of the installation reads it where one failed. */
export const MAIL_OCCASIONS = {
  confirmSignUp: "Confirming a sign-up",
  accountExists: "A sign-up with an address that has an account",
  resetPassword: "A forgotten password",
  verifyAddress: "Verifying an address",
  changeAddress: "Confirming a new address",
  addressChanged: "An address was changed",
  invitation: "An invitation",
  notifications: "Notifications",
} as const;

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
