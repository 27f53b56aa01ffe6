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

export const metadata: Metadata = { title: "Account suspended", robots: { index: false } };

/** Why somebody whose account was suspended while they were signed in cannot go on. */
export default async function Suspended() {
  const { at, reason } = (await currentSuspension()) ?? redirect("/");
  return (
    <SiteFrame>
      <NoticePage
        kicker="Account suspended"
        title="You cannot sign in or write at the moment"
        actions={<SignOutForm action={signOutAction} stay="Read as a visitor" />}
      >
        <p>
          The person who runs this site suspended your account on <DateTime value={at} />. The reason:{" "}
          {asSentence(reason)}
        </p>
        <p>Everything you wrote stays, including your drafts. {whomToAsk()}</p>
      </NoticePage>
    </SiteFrame>
  );
}
