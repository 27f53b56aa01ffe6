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
import { invitationIn } from "@/lib/worlds/invitation";
import { signUpAction } from "./actions";

export const metadata: Metadata = { title: "Sign up" };

const shape = z.object({ callbackUrl: textInQuery("", MAX_GOAL) });

export default async function SignUp({ searchParams }: { searchParams: SearchParams }) {
  const goal = safeRedirect((await queryOf(searchParams, shape)).callbackUrl);
  if (await currentViewer()) redirect(goal);
  const state = await signUpState(db);
  const closed = state === "closed" && !(await isInvited(db, invitationIn(goal), systemClock()));
  return (
    <SiteFrame alone>
      <Page width="form" header={<PageHeader title="Sign up" lead="One account for all worlds on this site." />}>
        <div className={styles.form}>
          {state === "first" && (
            <Callout title="You are the first person here">
              Your account will run this site and decide who else can sign up.
            </Callout>
          )}
          {closed ? (
            <Callout tone="warning" title="Sign-up here is by invitation">
              Ask a member of a world for an invitation link; it leads back to this page.
            </Callout>
          ) : (
            <Ways goal={goal} />
          )}
          <p className={styles.aside}>
            Already have an account? <RouteLink href={returnPath("/sign-in", goal)}>Sign in</RouteLink>
          </p>
        </div>
      </Page>
    </SiteFrame>
  );
}

function Ways({ goal }: { goal: string }) {
  const providers = configuredProviders();
  return (
    <>
      <SignUpForm action={signUpAction} callbackUrl={goal} />
      {providers.length > 0 && <p className={styles.or}>or</p>}
      <ProviderButtons providers={providers} callbackUrl={goal} />
    </>
  );
}
