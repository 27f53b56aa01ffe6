import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SiteFrame } from "@/app/site-frame";
import { AddressForm } from "@/components/auth/address-form";
import { AddressLine } from "@/components/auth/address-line";
import { ProfileForm } from "@/components/auth/profile-form";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { RouteLink } from "@/components/ui/route-link";
import { accountOf } from "@/lib/auth/read";
import { sessionOrSignIn } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { mailConfigured } from "@/lib/mail/send-mail";
import { requestAddressChangeAction, requestVerificationAction, updateProfileAction } from "./actions";
import { ProgramSections } from "./program-sections";
import { SignInSections } from "./sign-in-sections";

export const metadata: Metadata = { title: "Account" };

export default async function Account() {
  const session = await sessionOrSignIn("/account");
  const account = (await accountOf(db, session.actor.userId)) ?? notFound();
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader title="Account" />}>
        <Section title="Profile">
          <ProfileForm action={updateProfileAction} name={account.name} />
        </Section>
        <Section
          title="E-mail address"
          hint={
            account.emailVerified
              ? "You have confirmed that it is yours."
              : "Not verified yet. The owners of your worlds see “Address not verified” next to your name."
          }
        >
          <AddressLine
            email={account.email}
            verified={account.emailVerified}
            send={mailConfigured() ? requestVerificationAction : null}
          />
          {mailConfigured() && account.hasPassword && <AddressForm action={requestAddressChangeAction} />}
          {mailConfigured() && (
            <p>
              When you get e-mail about what you watch is in your{" "}
              <RouteLink href="/notifications/settings">notification settings</RouteLink>.
            </p>
          )}
        </Section>
        <SignInSections account={account} session={session} />
        <ProgramSections actor={session.actor} asksPassword={account.hasPassword} />
        {account.ownsInstallation && (
          <Section title="This site" hint="You were the first to sign up, so you run this site.">
            <p>
              Accounts, worlds, sign-up and quotas are under <RouteLink href="/admin">Site administration</RouteLink>.
            </p>
          </Section>
        )}
      </Page>
    </SiteFrame>
  );
}
