import { siteAddress } from "@/lib/base/site-address";
import { headerText } from "@/lib/mail/header-text";
import type { Mail, MailOccasion } from "@/lib/mail/mail";

/** Of a name of a person or a world in a mail to somebody who may know neither, in letters. */
const LONGEST_NAME = 60;

/** The mail to somebody who signed up; the link ends after a day. */
export function confirmSignUpMail(to: string, path: string): Mail {
  return mail("confirmSignUp", to, "Confirm your address", [
    "Somebody, probably you, signed up with this address. To begin, follow this link within a day:",
    siteAddress() + path,
    "If it was not you, do nothing: without the link there is no account.",
  ]);
}

/** The mail to somebody who has an account, with whose address somebody signed up. */
export function accountExistsMail(to: string): Mail {
  return mail("accountExists", to, "You already have an account", [
    "Somebody, probably you, signed up with this address, but it already has an account. Sign in here:",
    `${siteAddress()}/sign-in`,
    "Forgotten the password? Choose a new one:",
    `${siteAddress()}/forgot-password`,
    "If it was not you, do nothing: nothing has changed.",
  ]);
}

/** The mail to somebody who forgot the password; the link ends after an hour. */
export function resetPasswordMail(to: string, path: string): Mail {
  return mail("resetPassword", to, "Choose a new password", [
    "Somebody, probably you, asked for a new password. Choose one within an hour:",
    siteAddress() + path,
    "If it was not you, ignore this e-mail: your password has not changed.",
  ]);
}

/** The mail that verifies an address; the link ends after a day. */
export function verifyAddressMail(to: string, path: string): Mail {
  return mail("verifyAddress", to, "Verify your address", [
    "To show that this is your address, follow this link within a day, in the browser in which you are signed in:",
    siteAddress() + path,
    "If you have no account with us, somebody else used your address. To make the account yours, choose a new password:",
    `${siteAddress()}/forgot-password`,
  ]);
}

/** The mail to an address that is to become somebody's; the link ends after a day. */
export function changeAddressMail(to: string, path: string): Mail {
  return mail("changeAddress", to, "Confirm your new address", [
    "Somebody, probably you, wants to use this address for an account. To confirm, follow this link within a day, in the browser in which you are signed in:",
    siteAddress() + path,
    "If it was not you, do nothing: without the link nothing changes.",
  ]);
}

/** The mail to the address that was somebody's until now. */
export function addressChangedMail(to: string, next: string): Mail {
  return mail("addressChanged", to, "Your address was changed", [
    `The address of your account is now ${next}. Nothing more is sent to this one.`,
    "If it was not you, tell the person who runs this site at once: somebody knows your password.",
  ]);
}

/** The mail to somebody whom an owner wants in a world. */
export function invitationMail(to: string, invited: { by: string; world: string; path: string }): Mail {
  const by = shownName(invited.by, "Somebody");
  const world = shownName(invited.world, "a world");
  return mail("invitation", to, `${by} invites you to ${world}`, [
    `${by} invites you to the world “${world}”. To accept or decline, follow this link:`,
    siteAddress() + invited.path,
    "If you do not know what this is about, do nothing.",
  ]);
}

/** A name that a stranger reads is a name: none that is an advertisement with an address of its own. */
function shownName(name: string, otherwise: string): string {
  return /:\/\/|www\.|\.[a-z]{2,}\//i.test(name) ? otherwise : headerText(name, LONGEST_NAME);
}

function mail(occasion: MailOccasion, to: string, subject: string, paragraphs: readonly string[]): Mail {
  return { occasion, to, subject, text: `${[...paragraphs, `Canonry, ${siteAddress()}`].join("\n\n")}\n` };
}
