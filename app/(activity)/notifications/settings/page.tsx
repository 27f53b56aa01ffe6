import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import { watchAction } from "@/app/w/[world]/(activity)/watch-actions";
import { MailSettingsForm } from "@/components/activity/watching/mail-settings-form";
import { MutedWorlds } from "@/components/activity/watching/muted-worlds";
import { WatchList } from "@/components/activity/watching/watch-list";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { type MailSettingsView, mailSettingsOf } from "@/lib/activity/mails/read-mail-settings";
import { type WatchesOfWorld, watchesByWorld } from "@/lib/activity/watching/read-watches";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { mailConfigured } from "@/lib/mail/send-mail";
import { setMailSettingsAction, unmuteWorldAction } from "./actions";

export const metadata: Metadata = { title: "Notification settings" };

export default async function NotificationSettings() {
  const actor = await actorOrSignIn("/notifications/settings");
  const [settings, watched] = await Promise.all([mailSettingsOf(db, actor), watchesByWorld(db, actor)]);
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
          <Section title="E-mail" hint="This site sends no e-mail: your notifications are under the bell.">
            <LinkButton href="/notifications">Your notifications</LinkButton>
          </Section>
        )}
        <WhatIsWatched worlds={watched} />
      </Page>
    </SiteFrame>
  );
}

function WhatIsWatched({ worlds }: { worlds: readonly WatchesOfWorld[] }) {
  return (
    <Section
      title="What you watch"
      hint="An article is watched from the menu behind its three dots, a claim from its sources; sources, tags, discussions and worlds from their own pages."
    >
      {worlds.length === 0 ? <p>Nothing so far.</p> : <WatchList worlds={worlds} watch={watchAction} />}
    </Section>
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
