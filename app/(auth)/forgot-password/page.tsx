import type { Metadata } from "next";
import { connection } from "next/server";
import { SiteFrame } from "@/app/site-frame";
import { ForgotPasswordForm } from "@/components/auth/forgot-password-form";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { RouteLink } from "@/components/ui/route-link";
import { authMessages } from "@/lib/language/subjects/auth";
import { mailConfigured } from "@/lib/mail/send-mail";
import { forgotPasswordAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("forgotYourPassword") };
}

export default async function ForgotPassword() {
  const t = authMessages();
  // Whether mail is configured says the server that runs, not the build.
  await connection();
  const mails = mailConfigured();
  return (
    <SiteFrame alone>
      <Page
        width="form"
        header={<PageHeader title={t("forgotYourPassword")} lead={mails && t("wellSendYouALinkTo")} />}
      >
        <div className={styles.form}>
          {mails ? <ForgotPasswordForm action={forgotPasswordAction} /> : <WhomToAsk />}
          <p className={styles.aside}>
            {t.rich("rememberedItLink", { link: (words) => <RouteLink href="/sign-in">{words}</RouteLink> })}
          </p>
        </div>
      </Page>
    </SiteFrame>
  );
}

function WhomToAsk() {
  const t = authMessages();
  return <p>{t.rich("thisSiteDoesNotSendE", { code: (words) => <code>{words}</code> })}</p>;
}
