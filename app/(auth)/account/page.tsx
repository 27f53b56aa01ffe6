import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SiteFrame } from "@/app/site-frame";
import { AddressForm } from "@/components/auth/address-form";
import { AddressLine } from "@/components/auth/address-line";
import { ProfileForm } from "@/components/auth/profile-form";
import { Section } from "@/components/form/section";
import { LanguageChoice } from "@/components/shell/language-choice";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { RouteLink } from "@/components/ui/route-link";
import { accountOf } from "@/lib/auth/read";
import { sessionOrSignIn } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { authMessages } from "@/lib/language/subjects/auth";
import { mailConfigured } from "@/lib/mail/send-mail";
import { requestAddressChangeAction, requestVerificationAction, updateProfileAction } from "./actions";
import { ProgramSections } from "./program-sections";
import { SignInSections } from "./sign-in-sections";

export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("account") };
}

export default async function Account() {
  const t = authMessages();
  const session = await sessionOrSignIn("/account");
  const account = (await accountOf(db, session.actor.userId)) ?? notFound();
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader title={t("account")} />}>
        <Section title={t("profile")}>
          <ProfileForm action={updateProfileAction} name={account.name} />
        </Section>
        <Section
          title={t("eMailAddress")}
          hint={account.emailVerified ? t("youHaveConfirmedThatItIs") : t("notVerifiedYetTheOwnersOf")}
        >
          <AddressLine
            email={account.email}
            verified={account.emailVerified}
            send={mailConfigured() ? requestVerificationAction : null}
          />
          {mailConfigured() && account.hasPassword && <AddressForm action={requestAddressChangeAction} />}
          {mailConfigured() && (
            <p>
              {t.rich("whenYouGetEMailAbout", {
                link: (words) => <RouteLink href="/notifications/settings">{words}</RouteLink>,
              })}
            </p>
          )}
        </Section>
        <Section title={t("language")} hint={t("languageHint")}>
          <LanguageChoice automatic />
        </Section>
        <SignInSections account={account} session={session} />
        <ProgramSections actor={session.actor} asksPassword={account.hasPassword} />
        {account.ownsInstallation && (
          <Section title={t("thisSite")} hint={t("youWereTheFirstToSign")}>
            <p>
              {t.rich("accountsWorldsSignUpAndQuotas", {
                link: (words) => <RouteLink href="/admin">{words}</RouteLink>,
              })}
            </p>
          </Section>
        )}
      </Page>
    </SiteFrame>
  );
}
