import type { Metadata } from "next";
import Link from "next/link";
import { connection } from "next/server";
import { SiteFrame } from "@/app/site-frame";
import { ForgotPasswordForm } from "@/components/auth/forgot-password-form";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
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
          <PageHeader
            title="Forgot your password?"
            lead={mails && "Choose a new one by a link that we send to your address."}
          />
        }
      >
        <div className={styles.form}>
          {mails ? <ForgotPasswordForm action={forgotPasswordAction} /> : <WhomToAsk />}
          <p className={styles.aside}>
            You know it after all? <Link href="/sign-in">Sign in</Link>
          </p>
        </div>
      </Page>
    </SiteFrame>
  );
}

function WhomToAsk() {
  return (
    <p>
      This site sends no mail. Ask the person who runs it for a new password; they make one with{" "}
      <code>npm run password</code>.
    </p>
  );
}
