import type { Metadata } from "next";
import { connection } from "next/server";
import { SiteFrame } from "@/app/site-frame";
import { ForgotPasswordForm } from "@/components/auth/forgot-password-form";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { RouteLink } from "@/components/ui/route-link";
import { mailConfigured } from "@/lib/mail/send-mail";
import { forgotPasswordAction } from "./actions";

export const metadata: Metadata = { title: "Forgot your password?" };

export default async function ForgotPassword() {
  // Whether mail is configured says the server that runs, not the build.
  await connection();
  const mails = mailConfigured();
  return (
    <SiteFrame alone>
      <Page
        width="form"
        header={
          <PageHeader title="Forgot your password?" lead={mails && "We’ll send you a link to choose a new one."} />
        }
      >
        <div className={styles.form}>
          {mails ? <ForgotPasswordForm action={forgotPasswordAction} /> : <WhomToAsk />}
          <p className={styles.aside}>
            Remembered it? <RouteLink href="/sign-in">Sign in</RouteLink>
          </p>
        </div>
      </Page>
    </SiteFrame>
  );
}

function WhomToAsk() {
  return (
    <p>
      This site does not send e-mail. Ask the person who runs it for a new password; they can create one with{" "}
      <code>npm run password</code>.
    </p>
  );
}
