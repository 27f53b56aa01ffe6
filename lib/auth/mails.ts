import { siteAddress } from "@/lib/base/site-address";
import { authMailsMessages } from "@/lib/language/subjects/auth-mails";
import { headerText } from "@/lib/mail/header-text";
import type { Mail, MailOccasion } from "@/lib/mail/mail";

/** Of a name of a person or a world in a mail to somebody who may know neither, in letters. */
const LONGEST_NAME = 60;

/** The mail to somebody who signed up; the link ends after a day. */
export function confirmSignUpMail(to: string, path: string): Mail {
  const t = authMailsMessages();
  return mail("confirmSignUp", to, t("confirmSubject"), [t("confirmBegin"), siteAddress() + path, t("confirmElse")]);
}

/** The mail to somebody who has an account, with whose address somebody signed up. */
export function accountExistsMail(to: string): Mail {
  const t = authMailsMessages();
  return mail("accountExists", to, t("existsSubject"), [
    t("existsSignIn"),
    `${siteAddress()}/sign-in`,
    t("existsForgotten"),
    `${siteAddress()}/forgot-password`,
    t("existsElse"),
  ]);
}

/** The mail to somebody who forgot the password; the link ends after an hour. */
export function resetPasswordMail(to: string, path: string): Mail {
  const t = authMailsMessages();
  return mail("resetPassword", to, t("resetSubject"), [t("resetBegin"), siteAddress() + path, t("resetElse")]);
}

/** The mail that verifies an address; the link ends after a day. */
export function verifyAddressMail(to: string, path: string): Mail {
  const t = authMailsMessages();
  return mail("verifyAddress", to, t("verifySubject"), [
    t("verifyBegin"),
    siteAddress() + path,
    t("verifyElse"),
    `${siteAddress()}/forgot-password`,
  ]);
}

/** The mail to an address that is to become somebody's; the link ends after a day. */
export function changeAddressMail(to: string, path: string): Mail {
  const t = authMailsMessages();
  return mail("changeAddress", to, t("changeSubject"), [t("changeBegin"), siteAddress() + path, t("changeElse")]);
}

/** The mail to the address that was somebody's until now. */
export function addressChangedMail(to: string, next: string): Mail {
  const t = authMailsMessages();
  return mail("addressChanged", to, t("changedSubject"), [t("changedTo", { next }), t("changedElse")]);
}

/** The mail to somebody whom an owner wants in a world. */
export function invitationMail(to: string, invited: { by: string; world: string; path: string }): Mail {
  const t = authMailsMessages();
  const by = shownName(invited.by, t("somebody"));
  const world = shownName(invited.world, t("aWorld"));
  return mail("invitation", to, t("invitationSubject", { by, world }), [
    t("invitationBegin", { by, world }),
    siteAddress() + invited.path,
    t("invitationElse"),
  ]);
}

/** A name that a stranger reads is a name: none that is an advertisement with an address of its own. */
function shownName(name: string, otherwise: string): string {
  return /:\/\/|www\.|\.[a-z]{2,}\//i.test(name) ? otherwise : headerText(name, LONGEST_NAME);
}

function mail(occasion: MailOccasion, to: string, subject: string, paragraphs: readonly string[]): Mail {
  return { occasion, to, subject, text: `${[...paragraphs, `Canonry, ${siteAddress()}`].join("\n\n")}\n` };
}
