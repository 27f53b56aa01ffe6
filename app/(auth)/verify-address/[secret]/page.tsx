import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import { DeadLink } from "@/components/auth/dead-link";
import { VerifyAddressForm } from "@/components/auth/verify-address-form";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { mailedLink } from "@/lib/auth/mailed-link";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { verifyPath } from "@/lib/auth/verify-address";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { authMessages } from "@/lib/language/subjects/auth";
import { verifyAddressAction } from "./actions";

/** The address is a secret: it is neither indexed nor told to the pages that one goes to from here. */
export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("verifyYourAddress"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function VerifyAddress({ params }: { params: Promise<{ secret: string }> }) {
  const t = authMessages();
  const { secret } = await params;
  const actor = await actorOrSignIn(verifyPath(secret));
  const link = await mailedLink(db, "verifyAddress", secret, systemClock());
  return (
    <SiteFrame>
      {link?.userId === actor.userId ? (
        <Page width="form" header={<PageHeader title={t("verifyYourAddress")} lead={link.email} />}>
          <VerifyAddressForm action={verifyAddressAction.bind(null, secret)} />
        </Page>
      ) : (
        <DeadLink reason={t("itHasBeenUsedIsMore")} ways={[{ href: "/account", label: t("goToYourAccount") }]} />
      )}
    </SiteFrame>
  );
}
