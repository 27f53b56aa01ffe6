import type { Metadata } from "next";
import { connection } from "next/server";
import { SiteFrame } from "@/app/site-frame";
import { UnsubscribeForm } from "@/components/activity/watching/unsubscribe-form";
import { DeadLink } from "@/components/auth/dead-link";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { hasEnded } from "@/lib/activity/mails/unsubscribe";
import { unsubscribingOf } from "@/lib/activity/mails/unsubscribe-link";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { unsubscribeAction } from "./actions";

/** The address is a secret: it is neither indexed nor told to the pages that one goes to from here. */
export function generateMetadata(): Metadata {
  const t = worldsMessages();
  return { title: t("stopEMail"), robots: { index: false }, referrer: "no-referrer" };
}

/** Looking ends nothing: programs that read mail look at every link. */
export default async function Unsubscribe({ params }: { params: Promise<{ link: string }> }) {
  const t = worldsMessages();
  await connection();
  const { link } = await params;
  const what = unsubscribingOf(link);
  if (!what) return <Dead />;
  return (
    <SiteFrame alone>
      <Page width="form" header={<PageHeader title={t("stopEMail")} />}>
        <UnsubscribeForm
          action={unsubscribeAction.bind(null, link)}
          ends={what.ends}
          label={what.ends === "all" ? "" : what.label}
          ended={await hasEnded(db, what)}
        />
      </Page>
    </SiteFrame>
  );
}

function Dead() {
  const t = worldsMessages();
  return (
    <SiteFrame alone>
      <DeadLink
        reason={t("itIsDamagedOrTheSite")}
        ways={[{ href: "/notifications/settings", label: t("notificationSettings") }]}
      />
    </SiteFrame>
  );
}
