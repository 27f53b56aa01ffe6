import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import { DeadLink } from "@/components/auth/dead-link";
import { ResetPasswordForm } from "@/components/auth/reset-password-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { mailedLink } from "@/lib/auth/mailed-link";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { authMessages } from "@/lib/language/subjects/auth";
import { resetPasswordAction } from "./actions";

/** The address is a secret: it is neither indexed nor told to the pages that one goes to from here. */
export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("chooseANewPassword"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function ResetPassword({ params }: { params: Promise<{ secret: string }> }) {
  const t = authMessages();
  const { secret } = await params;
  const link = await mailedLink(db, "resetPassword", secret, systemClock());
  return (
    <SiteFrame alone>
      {link ? (
        <Page width="form" header={<PageHeader title={t("chooseANewPassword")} lead={link.email} />}>
          <ResetPasswordForm action={resetPasswordAction.bind(null, secret)} email={link.email} />
        </Page>
      ) : (
        <DeadLink
          reason={t("itHasBeenUsedIsMore2")}
          ways={[
            { href: "/forgot-password", label: t("sendMeANewLink") },
            { href: "/sign-in", label: t("signIn") },
          ]}
        />
      )}
    </SiteFrame>
  );
}
