import { z } from "zod";

const MIN_PASSWORD = 10;
/** Above this a password is a way to keep the server busy. */
const MAX_PASSWORD = 200;

/** An e-mail address, in small letters. */
export const emailInput = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "An e-mail address has 254 characters at most.")
  .pipe(z.email("Write an e-mail address, for example name@example.org."));

/** A password that somebody chooses. Length is all that is asked: rules about kinds of characters make weaker ones. */
export const newPassword = z
  .string()
  .min(MIN_PASSWORD, `Use at least ${MIN_PASSWORD} characters. A few words in a row are good.`)
  .max(MAX_PASSWORD, `Use ${MAX_PASSWORD} characters at most.`);

const someName = z.string().trim().min(1, "Write the name that others will see.").max(80, "Use 80 characters at most.");

/** A new account. */
export const signUpInput = z.strictObject({ name: someName, email: emailInput, password: newPassword });

/** Who wants to sign in. */
export const signInInput = z.strictObject({
  email: emailInput,
  password: z.string().min(1, "Write your password.").max(MAX_PASSWORD, `Use ${MAX_PASSWORD} characters at most.`),
});

/** A change of password; `old` is empty for somebody who has none yet. */
export const passwordChange = z.strictObject({ old: z.string().max(MAX_PASSWORD), new: newPassword });

/** What a person may change of the own account. */
export const profileInput = z.strictObject({ name: someName });

/** A new API token. */
export const tokenInput = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, "Name it after what will use it, for example “import script”.")
    .max(60, "Use 60 characters at most."),
});
