import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import { MailSettingsForm } from "@/components/activity/watching/mail-settings-form";
import { MutedWorlds } from "@/components/activity/watching/muted-worlds";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { type MailSettingsView, mailSettingsOf } from "@/lib/activity/mails/read-mail-settings";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { mailConfigured } from "@/lib/mail/send-mail";
import { setMailSettingsAction, unmuteWorldAction } from "./actions";

export const metadata: Metadata = { title: "Notification settings" };

export default async function NotificationSettings() {
  const actor = await actorOrSignIn("/notifications/settings");
  const settings = await mailSettingsOf(db, actor);
  return (
    <SiteFrame>
      <Page
        width="form"
        header={
          <PageHeader
            title="Notification settings"
            lead={`Everything that happens to what you watch is under the bell.${mailConfigured() ? " What you have not seen there can come by e-mail." : ""}`}
          />
        }
      >
        {mailConfigured() ? (
          <ByMail settings={settings} />
        ) : (
          <EmptyState
            title="This site sends no e-mail"
            hint="There is nothing to set here: your notifications are under the bell."
            actions={<LinkButton href="/notifications">Your notifications</LinkButton>}
          />
        )}
      </Page>
    </SiteFrame>
  );
}

function ByMail({ settings }: { settings: MailSettingsView }) {
  const { email, verified, mutedWorlds, mode, hour, weekday, timeZone } = settings;
  return (
    <>
      <Section title="E-mail" hint={`To ${email}. Change it on your account page.`}>
        {!verified && (
          <Callout tone="warning" title="Your address is not verified">
            <p>
              Until it is, no notifications are sent to it.{" "}
              <RouteLink href="/account">Verify it on your account page</RouteLink>.
            </p>
          </Callout>
        )}
        <MailSettingsForm action={setMailSettingsAction} settings={{ mode, hour, weekday, timeZone }} />
      </Section>
      {mutedWorlds.length > 0 && (
        <Section title="Muted worlds" hint="You get no e-mail about these, whatever you watch in them.">
          <MutedWorlds worlds={mutedWorlds} unmute={unmuteWorldAction} />
        </Section>
      )}
    </>
  );
}
