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
import { sendAgainAction } from "./actions";

export const metadata: Metadata = { title: "Check your e-mail", robots: { index: false } };

/** Where one waits for the link that makes the account. */
export default async function CheckMail() {
  const own = await ownSignUp();
  const request = own && (await signUpRequest(db, own.id, systemClock()));
  if (!own || !request) redirect("/sign-up");
  return (
    <SiteFrame alone>
      <Page
        width="form"
        header={
          <PageHeader
            title="Check your e-mail"
            lead={request.refused ? "One last step needs an e-mail." : "One last step: follow the link we sent you."}
          />
        }
      >
        <div className={styles.form}>
          {request.refused ? (
            <Callout tone="error" title="The e-mail could not be sent">
              <p>
                The mail server does not accept e-mail to {request.email}. Check that it is spelled correctly, and sign
                up again if it is not.
              </p>
            </Callout>
          ) : (
            <p>
              An e-mail is on its way to <strong>{request.email}</strong>. Its link works for a day. If it does not
              arrive within a few minutes, check your spam folder.
            </p>
          )}
          <SendAgainForm action={sendAgainAction} />
          <p className={styles.aside}>
            Wrong address? <RouteLink href={returnPath("/sign-up", own.goal)}>Sign up again</RouteLink>
          </p>
        </div>
      </Page>
    </SiteFrame>
  );
}
