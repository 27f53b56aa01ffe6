import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { signOutAction } from "@/app/(auth)/sign-out/actions";
import { SiteFrame } from "@/app/site-frame";
import { SignOutForm } from "@/components/auth/sign-out-form";
import { NoticePage } from "@/components/shell/notice-page";
import { DateTime } from "@/components/ui/date-time";
import { currentSuspension } from "@/lib/auth/session-actor";
import { whomToAsk } from "@/lib/auth/suspension";
import { asSentence } from "@/lib/base/as-sentence";
import { authMessages } from "@/lib/language/subjects/auth";

export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("accountSuspended"), robots: { index: false } };
}

/** Why somebody whose account was suspended while they were signed in cannot go on. */
export default async function Suspended() {
  const t = authMessages();
  const { at, reason } = (await currentSuspension()) ?? redirect("/");
  return (
    <SiteFrame>
      <NoticePage
        kicker={t("accountSuspended")}
        title={t("youCannotSignInOrWrite")}
        actions={<SignOutForm action={signOutAction} stay={t("readAsAVisitor")} />}
      >
        <p>
          {t.rich("thePersonWhoRunsThisSite", { date: () => <DateTime value={at} />, asSentence: asSentence(reason) })}
        </p>
        <p>{t("everythingYouWroteStaysIncludingYour", { whomToAsk: whomToAsk() })}</p>
      </NoticePage>
    </SiteFrame>
  );
}
