import type { Metadata } from "next";
import { textOrNotFound } from "@/app/asked";
import { SiteFrame } from "@/app/site-frame";
import { ChangeAddressForm } from "@/components/auth/change-address-form";
import { DeadLink } from "@/components/auth/dead-link";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { changeAddressPath } from "@/lib/auth/change-address";
import { mailedLink } from "@/lib/auth/mailed-link";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { authMessages } from "@/lib/language/subjects/auth";
import { changeAddressAction } from "./actions";

/** The address is a secret: it is neither indexed nor told to the pages that one goes to from here. */
export function generateMetadata(): Metadata {
  const t = authMessages();
  return { title: t("changeYourAddress"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function ChangeAddress({ params }: { params: Promise<{ secret: string }> }) {
  const t = authMessages();
  const secret = textOrNotFound((await params).secret);
  const actor = await actorOrSignIn(changeAddressPath(secret));
  const link = await mailedLink(db, "changeAddress", secret, systemClock());
  return (
    <SiteFrame>
      {link?.userId === actor.userId ? (
        <Page width="form" header={<PageHeader title={t("changeYourAddress")} lead={link.email} />}>
          <ChangeAddressForm action={changeAddressAction.bind(null, secret)} />
        </Page>
      ) : (
        <DeadLink reason={t("itHasBeenUsedIsMore")} ways={[{ href: "/account", label: t("goToYourAccount") }]} />
      )}
    </SiteFrame>
  );
}
