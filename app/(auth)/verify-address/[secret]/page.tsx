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
import { verifyAddressAction } from "./actions";

/** The address is a secret: it is neither indexed nor told to the pages that one goes to from here. */
export const metadata: Metadata = { title: "Verify your address", robots: { index: false }, referrer: "no-referrer" };

export default async function VerifyAddress({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params;
  const actor = await actorOrSignIn(verifyPath(secret));
  const link = await mailedLink(db, "verifyAddress", secret, systemClock());
  return (
    <SiteFrame>
      {link?.userId === actor.userId ? (
        <Page width="form" header={<PageHeader title="Verify your address" lead={link.email} />}>
          <VerifyAddressForm action={verifyAddressAction.bind(null, secret)} />
        </Page>
      ) : (
        <DeadLink
          reason="It has been used, is more than a day old, or is for a different account from the one you are signed in to."
          ways={[{ href: "/account", label: "Go to your account" }]}
        />
      )}
    </SiteFrame>
  );
}
