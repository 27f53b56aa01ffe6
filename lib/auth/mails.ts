import { siteAddress } from "@/lib/base/site-address";
import type { Mail } from "@/lib/mail/send-mail";

/** The mail to somebody who signed up; the link ends after a day. */
export function confirmSignUpMail(to: string, path: string): Mail {
  return mail(to, "Confirm your address", [
    "Somebody, probably you, signed up with this address. To begin, follow this link within a day:",
    siteAddress() + path,
    "If it was not you, do nothing: without the link there is no account.",
  ]);
}

/** The mail to somebody who has an account, with whose address somebody signed up. */
export function accountExistsMail(to: string): Mail {
  return mail(to, "You already have an account", [
    "Somebody, probably you, signed up with this address, but it already has an account. Sign in here:",
    `${siteAddress()}/sign-in`,
    "Forgotten the password? Choose a new one:",
    `${siteAddress()}/forgot-password`,
    "If it was not you, do nothing: nothing has changed.",
  ]);
}

/** The mail to somebody who forgot the password; the link ends after an hour. */
export function resetPasswordMail(to: string, path: string): Mail {
  return mail(to, "Choose a new password", [
    "Somebody, probably you, asked for a new password. Choose one within an hour:",
    siteAddress() + path,
    "If it was not you, ignore this e-mail: your password has not changed.",
  ]);
}

/** The mail that verifies an address; the link ends after a day. */
export function verifyAddressMail(to: string, path: string): Mail {
  return mail(to, "Verify your address", [
    "To show that this is your address, follow this link within a day, in the browser in which you are signed in:",
    siteAddress() + path,
    "If you have no account with us, somebody else used your address. To make the account yours, choose a new password:",
    `${siteAddress()}/forgot-password`,
  ]);
}

/** The mail to somebody whom an owner wants in a world. */
export function invitationMail(to: string, invited: { by: string; world: string; path: string }): Mail {
  return mail(to, `${invited.by} invites you to ${invited.world}`, [
    `${invited.by} invites you to the world “${invited.world}”. To accept or decline, follow this link:`,
    siteAddress() + invited.path,
    "If you do not know what this is about, do nothing.",
  ]);
}

function mail(to: string, subject: string, paragraphs: readonly string[]): Mail {
  return { to, subject, text: `${[...paragraphs, `Canonry, ${siteAddress()}`].join("\n\n")}\n` };
}
