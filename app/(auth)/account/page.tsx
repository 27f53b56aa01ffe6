import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { SiteFrame } from "@/app/site-frame";
import { AddressLine } from "@/components/auth/address-line";
import { FeedKeyForm } from "@/components/auth/feed-key-form";
import { PasswordForm } from "@/components/auth/password-form";
import { ProfileForm } from "@/components/auth/profile-form";
import { ProviderList } from "@/components/auth/provider-list";
import { SessionList } from "@/components/auth/session-list";
import { TokenForm } from "@/components/auth/token-form";
import { TokenList } from "@/components/auth/token-list";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { configuredProviders } from "@/lib/auth/providers";
import { accountOf, feedKeysOf, tokensOf } from "@/lib/auth/read";
import { sessionsOf } from "@/lib/auth/read-sessions";
import { sessionOrSignIn } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { siteAddress } from "@/lib/base/site-address";
import { db } from "@/lib/db";
import { mailConfigured } from "@/lib/mail/send-mail";
import { worldsOfMember } from "@/lib/worlds/read";
import {
  changePasswordAction,
  createFeedKeyAction,
  createTokenAction,
  endOtherSessionsAction,
  endSessionAction,
  requestVerificationAction,
  revokeFeedKeyAction,
  revokeTokenAction,
  unlinkProviderAction,
  updateProfileAction,
} from "./actions";

export const metadata: Metadata = { title: "Account" };

export default async function Account() {
  const session = await sessionOrSignIn("/account");
  const { userId } = session.actor;
  const [account, sessions, tokens, feedKeys, mine] = await Promise.all([
    accountOf(db, userId),
    sessionsOf(db, userId, systemClock()),
    tokensOf(db, userId),
    feedKeysOf(db, userId),
    worldsOfMember(db, session.actor),
  ]);
  const own = mine.filter(({ visibility }) => visibility === "private");
  const worlds = own.map(({ slug, title }) => ({ slug, title }));
  if (!account) notFound();
  const providers = configuredProviders();
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
              ? "You have shown that it is yours."
              : "Nobody has checked yet that it is yours. The owners of your worlds see “Address not verified” beside your name."
          }
        >
          <AddressLine
            email={account.email}
            verified={account.emailVerified}
            send={mailConfigured() ? requestVerificationAction : null}
          />
        </Section>
        <Section
          title={account.hasPassword ? "Password" : "Set a password"}
          hint={
            account.hasPassword
              ? "A new password signs you out everywhere else."
              : "You sign in through a provider. With a password you can sign in by e-mail as well."
          }
        >
          <PasswordForm action={changePasswordAction} hasOld={account.hasPassword} email={account.email} />
        </Section>
        <Section
          id="sessions"
          title="Where you are signed in"
          hint="A session ends when you sign out, after 30 days without use, and after 90 days in any case."
        >
          <SessionList
            sessions={sessions}
            currentId={session.id}
            end={endSessionAction}
            endOthers={endOtherSessionsAction}
          />
        </Section>
        {providers.length > 0 && (
          <Section title="Other ways to sign in" hint="Link an account elsewhere to sign in through it.">
            <ProviderList providers={providers} linked={account.providers} unlink={unlinkProviderAction} />
          </Section>
        )}
        <Section
          title="API tokens"
          hint="A program that sends a token does what you may do. Whoever has it can too: give each program its own."
        >
          <TokenList tokens={tokens} revoke={revokeTokenAction} />
          <TokenForm action={createTokenAction} asksPassword={account.hasPassword} />
        </Section>
        <Section
          id="feeds"
          title="Feeds"
          hint="The feeds of public worlds need nothing. For those of your private worlds make a key: it stands in the address and reads your feeds, nothing else. Give each program its own."
        >
          <TokenList thing="feed key" tokens={feedKeys} revoke={revokeFeedKeyAction} />
          <FeedKeyForm action={createFeedKeyAction} site={siteAddress()} worlds={worlds} />
        </Section>
        {account.ownsInstallation && (
          <Section title="This site" hint="You were the first to sign up here, so this site is yours to run.">
            <p>
              Accounts, worlds, sign-up and quotas are on the page <Link href="/admin">Site administration</Link>.
            </p>
          </Section>
        )}
      </Page>
    </SiteFrame>
  );
}
