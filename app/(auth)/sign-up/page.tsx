import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { SiteFrame } from "@/app/site-frame";
import { ProviderButtons } from "@/components/auth/provider-buttons";
import { SignUpForm } from "@/components/auth/sign-up-form";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { isInvited } from "@/lib/auth/invited";
import { configuredProviders } from "@/lib/auth/providers";
import { signUpState } from "@/lib/auth/read";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { textInQuery } from "@/lib/base/page-query";
import { MAX_GOAL, returnPath, safeRedirect } from "@/lib/base/safe-redirect";
import { db } from "@/lib/db";
import { authMessages } from "@/lib/language/subjects/auth";
import { invitationIn } from "@/lib/worlds/invitation";
import { signUpAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("signUp") };
}

const shape = z.object({ callbackUrl: textInQuery("", MAX_GOAL) });

export default async function SignUp({ searchParams }: { searchParams: SearchParams }) {
  const t = authMessages();
  const goal = safeRedirect((await queryOf(searchParams, shape)).callbackUrl);
  if (await currentViewer()) redirect(goal);
  const state = await signUpState(db);
  const closed = state === "closed" && !(await isInvited(db, invitationIn(goal), systemClock()));
  return (
    <SiteFrame alone>
      <Page width="form" header={<PageHeader title={t("signUp")} lead={t("oneAccountForAllWorldsOn")} />}>
        <div className={styles.form}>
          {state === "first" && (
            <Callout title={t("youAreTheFirstPersonHere")}>{t("yourAccountWillRunThisSite")}</Callout>
          )}
          {closed ? (
            <Callout tone="warning" title={t("signUpHereIsByInvitation")}>
              {t("askAMemberOfAWorld")}
            </Callout>
          ) : (
            <Ways goal={goal} />
          )}
          <p className={styles.aside}>
            {t.rich("alreadyHaveAnAccountLink", {
              link: (words) => <RouteLink href={returnPath("/sign-in", goal)}>{words}</RouteLink>,
            })}
          </p>
        </div>
      </Page>
    </SiteFrame>
  );
}

function Ways({ goal }: { goal: string }) {
  const t = authMessages();
  const providers = configuredProviders();
  return (
    <>
      <SignUpForm action={signUpAction} callbackUrl={goal} />
      {providers.length > 0 && <p className={styles.or}>{t("or")}</p>}
      <ProviderButtons providers={providers} callbackUrl={goal} />
    </>
  );
}
