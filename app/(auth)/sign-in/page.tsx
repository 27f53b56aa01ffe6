import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { SiteFrame } from "@/app/site-frame";
import { ProviderButtons } from "@/components/auth/provider-buttons";
import { SignInForm } from "@/components/auth/sign-in-form";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { configuredProviders } from "@/lib/auth/providers";
import { currentViewer } from "@/lib/auth/session-actor";
import { textInQuery } from "@/lib/base/page-query";
import { MAX_GOAL, returnPath, safeRedirect } from "@/lib/base/safe-redirect";
import { authMessages } from "@/lib/language/subjects/auth";
import { said } from "@/lib/language/translator";
import { mailConfigured } from "@/lib/mail/send-mail";
import { signInAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("signIn") };
}

/** Why a provider's visitor was sent back, by the code that next-auth or we put into the address. */
const REASONS: Readonly<Record<string, string>> = said(authMessages, {
  EmailNotVerified: "theProviderHasNotVerifiedYour",
  SignUpClosed: "signUpHereIsByInvitation2",
  AccountSuspended: "thisAccountIsSuspendedAskWhoever",
  OAuthAccountNotLinked: "thatAccountIsAlreadyLinkedTo",
  OAuthCallback: "theProviderRefusedTheSignIn",
  AccessDenied: "theProviderRefusedTheSignIn",
});

const shape = z.object({ callbackUrl: textInQuery("", MAX_GOAL), error: textInQuery() });

export default async function SignIn({ searchParams }: { searchParams: SearchParams }) {
  const t = authMessages();
  const { callbackUrl, error } = await queryOf(searchParams, shape);
  const goal = safeRedirect(callbackUrl);
  if (!error && (await currentViewer())) redirect(goal);
  const providers = configuredProviders();
  return (
    <SiteFrame alone>
      <Page width="form" header={<PageHeader title={t("signIn")} lead={t("signInToWriteLinkClaims")} />}>
        <div className={styles.form}>
          {error && (
            <Callout tone="error" title={t("notSignedIn")} live>
              {(Object.hasOwn(REASONS, error) ? REASONS[error] : undefined) ?? t("signingInThroughTheProviderDid")}
            </Callout>
          )}
          <SignInForm action={signInAction} callbackUrl={goal} />
          {providers.length > 0 && <p className={styles.or}>{t("or")}</p>}
          <ProviderButtons providers={providers} callbackUrl={goal} />
          <p className={styles.aside}>
            {mailConfigured() ? (
              <RouteLink href="/forgot-password">{t("forgotYourPassword")}</RouteLink>
            ) : (
              t.rich("forgotYourPasswordAskThePerson", { code: (words) => <code>{words}</code> })
            )}
          </p>
          <p className={styles.aside}>
            {t.rich("noAccountYetLink", {
              link: (words) => <RouteLink href={returnPath("/sign-up", goal)}>{words}</RouteLink>,
            })}
          </p>
        </div>
      </Page>
    </SiteFrame>
  );
}
