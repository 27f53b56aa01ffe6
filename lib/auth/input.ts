import { z } from "zod";
import { labelText } from "@/lib/base/label-text";
import { storableText } from "@/lib/base/storable-text";
import { LANGUAGES } from "@/lib/language/language";

const MIN_PASSWORD = 10;
/** Above this a password is a way to keep the server busy. */
const MAX_PASSWORD = 200;

/** The letters of an address: others are refused before they become small, because some of them (K, U+212A) become plain ones. */
const PLAIN = /^[\x21-\x7e]+$/;

/** An e-mail address, in small letters. */
export const emailInput = storableText()
  .trim()
  .max(254, "An e-mail address can have at most 254 characters.")
  .regex(PLAIN, "Enter an e-mail address of plain letters, digits and signs, for example name@example.org.")
  .toLowerCase()
  .pipe(z.email("Enter an e-mail address, for example name@example.org."));

/** An address from elsewhere in small letters; null when it has letters that are no part of an address as we keep them. */
export function plainAddress(address: string): string | null {
  return PLAIN.test(address) ? address.toLowerCase() : null;
}

/** A password that somebody chooses. Length is all that is asked: rules about kinds of characters make weaker ones. */
export const newPassword = storableText()
  .min(MIN_PASSWORD, `Use at least ${MIN_PASSWORD} characters. A few words work well.`)
  .max(MAX_PASSWORD, `Use at most ${MAX_PASSWORD} characters.`);

const someName = labelText().min(1, "Enter the name others will see.").max(80, "Use at most 80 characters.");

/** A new account. */
export const signUpInput = z.strictObject({ name: someName, email: emailInput, password: newPassword });

/** Who wants to sign in. */
export const signInInput = z.strictObject({
  email: emailInput,
  password: storableText().min(1, "Enter your password.").max(MAX_PASSWORD, `Use at most ${MAX_PASSWORD} characters.`),
});

/** A change of password; `old` is empty for somebody who has none yet. `endPrograms`: API tokens and feed keys end, too. */
export const passwordChange = z.strictObject({
  old: storableText().max(MAX_PASSWORD),
  new: newPassword,
  endPrograms: z.boolean(),
});

/** A password that is chosen anew by a link of mail, and what ends with the old one. */
export const passwordReset = z.strictObject({
  password: newPassword,
  endPrograms: z.boolean(),
  endProviders: z.boolean(),
});

/** Somebody who forgot the password. */
export const resetRequest = z.strictObject({ email: emailInput });

/** A new address for the own account, and the password of now. */
export const addressChange = z.strictObject({
  email: emailInput,
  password: storableText().min(1, "Enter your password.").max(MAX_PASSWORD),
});

/** What a person may change of the own account. */
export const profileInput = z.strictObject({ name: someName });

/** What a new API token or feed key is for. */
export const tokenInput = z.strictObject({
  name: storableText()
    .trim()
    .min(1, "Name it after what will use it, for example “import script”.")
    .max(60, "Use at most 60 characters."),
});

/** Days that an API token may be made for. */
export const TOKEN_DAYS = [30, 90, 365] as const;

/** A new API token as it is made on the screen: `days` null for one that works until it is revoked; `password` empty for somebody without one. */
export const ownTokenInput = tokenInput.extend({
  days: z.literal(TOKEN_DAYS).nullable(),
  password: z.string().max(MAX_PASSWORD),
});

/** The language in which somebody reads; null: that of their browser. */
export const languageInput = z.strictObject({ language: z.enum(LANGUAGES).nullable() });
