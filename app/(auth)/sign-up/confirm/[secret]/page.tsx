import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { SiteFrame } from "@/app/site-frame";
import { ConfirmSignUpForm } from "@/components/auth/confirm-sign-up-form";
import { DeadLink } from "@/components/auth/dead-link";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { signUpOfLink } from "@/lib/auth/confirm-sign-up";
import { ownSignUp } from "@/lib/auth/sign-up-cookie";
import { systemClock } from "@/lib/base/clock";
import { textInQuery } from "@/lib/base/page-query";
import { MAX_GOAL, safeRedirect } from "@/lib/base/safe-redirect";
import { db } from "@/lib/db";
import { authMessages } from "@/lib/language/subjects/auth";
import { confirmSignUpAction } from "./actions";

/** The address is a secret: it is neither indexed nor told to the pages that one goes to from here. */
export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("confirmYourAddress"), robots: { index: false }, referrer: "no-referrer" };
}

type Props = {
  params: Promise<{ secret: string }>;
  searchParams: SearchParams;
};

const shape = z.object({ callbackUrl: textInQuery("", MAX_GOAL) });

/** The end of a mailed link to sign up. It asks for a click, because programs that read mail follow links. */
export default async function Confirm({ params, searchParams }: Props) {
  const t = authMessages();
  const { secret } = await params;
  const goal = safeRedirect((await queryOf(searchParams, shape)).callbackUrl);
  const request = await signUpOfLink({ db, now: systemClock() }, secret);
  const own = await ownSignUp();
  return (
    <SiteFrame alone>
      {request ? (
        <Page width="form" header={<PageHeader title={t("confirmYourAddress")} lead={request.email} />}>
          <ConfirmSignUpForm
            action={confirmSignUpAction.bind(null, secret, goal)}
            name={request.name}
            email={request.email}
            asksPassword={own?.id !== request.id}
          />
        </Page>
      ) : (
        <DeadLink
          reason={t("itHasBeenUsedIsMore3")}
          ways={[
            { href: "/sign-in", label: t("signIn") },
            { href: "/sign-up", label: t("signUp") },
          ]}
        />
      )}
    </SiteFrame>
  );
}
