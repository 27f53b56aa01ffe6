import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SiteFrame } from "@/app/site-frame";
import { SendAgainForm } from "@/components/auth/send-again-form";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import { signUpRequest } from "@/lib/auth/request-sign-up";
import { ownSignUp } from "@/lib/auth/sign-up-cookie";
import { systemClock } from "@/lib/base/clock";
import { returnPath } from "@/lib/base/safe-redirect";
import { db } from "@/lib/db";
import { authMessages } from "@/lib/language/subjects/auth";
import { sendAgainAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("checkYourEMail"), robots: { index: false } };
}

/** Where one waits for the link that makes the account. */
export default async function CheckMail() {
  const t = authMessages();
  const own = await ownSignUp();
  const request = own && (await signUpRequest(db, own.id, systemClock()));
  if (!own || !request) redirect("/sign-up");
  return (
    <SiteFrame alone>
      <Page
        width="form"
        header={
          <PageHeader
            title={t("checkYourEMail")}
            lead={request.refused ? t("oneLastStepNeedsAnE") : t("oneLastStepFollowTheLink")}
          />
        }
      >
        <div className={styles.form}>
          {request.refused ? (
            <Callout tone="error" title={t("theEMailCouldNotBe")}>
              <p>{t("theMailServerDoesNotAccept", { email: request.email })}</p>
            </Callout>
          ) : (
            <p>{t.rich("anEMailIsOnIts", { strong: () => <strong>{request.email}</strong> })}</p>
          )}
          <SendAgainForm action={sendAgainAction} />
          <p className={styles.aside}>
            {t.rich("wrongAddressLink", {
              link: (words) => <RouteLink href={returnPath("/sign-up", own.goal)}>{words}</RouteLink>,
            })}
          </p>
        </div>
      </Page>
    </SiteFrame>
  );
}
