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
import { mailConfigured } from "@/lib/mail/send-mail";
import { signInAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("signIn") };
}

/** Why a provider's visitor was sent back, by the code that next-auth or we put into the address. */
const REASONS = new Map([
  [
    "EmailNotVerified",
    "The provider has not verified your e-mail address. Verify it there, or sign in with a password.",
  ],
  ["SignUpClosed", "Sign-up here is by invitation. Ask a member of a world for an invitation link."],
  ["AccountSuspended", "This account is suspended. Ask whoever runs this site why."],
  [
    "OAuthAccountNotLinked",
    "That account is already linked to another account here. Sign in with it, or unlink it first.",
  ],
  ["OAuthCallback", "The provider refused the sign-in, or you cancelled it."],
  ["AccessDenied", "The provider refused the sign-in, or you cancelled it."],
]);

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
              {REASONS.get(error) ?? t("signingInThroughTheProviderDid")}
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
