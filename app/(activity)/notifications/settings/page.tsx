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
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { mailConfigured } from "@/lib/mail/send-mail";
import { setMailSettingsAction, unmuteWorldAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = worldsMessages();
  return { title: t("notificationSettings") };
}

export default async function NotificationSettings() {
  const t = worldsMessages();
  const actor = await actorOrSignIn("/notifications/settings");
  const [settings, watched] = await Promise.all([mailSettingsOf(db, actor), watchesByWorld(db, actor)]);
  return (
    <SiteFrame>
      <Page
        width="form"
        header={
          <PageHeader
            title={t("notificationSettings")}
            lead={`${t("underTheBell")}${mailConfigured() ? t("whatYouHaveNotSeenThere") : ""}`}
          />
        }
      >
        {mailConfigured() ? (
          <ByMail settings={settings} />
        ) : (
          <Section title={t("eMail")} hint={t("thisSiteSendsNoEMail2")}>
            <p>
              <LinkButton href="/notifications">{t("yourNotifications")}</LinkButton>
            </p>
          </Section>
        )}
        <WhatIsWatched worlds={watched} />
      </Page>
    </SiteFrame>
  );
}

function WhatIsWatched({ worlds }: { worlds: readonly WatchesOfWorld[] }) {
  const t = worldsMessages();
  return (
    <Section title={t("whatYouWatch")} hint={t("anArticleIsWatchedFromThe")}>
      {worlds.length === 0 ? <p>{t("nothingSoFar")}</p> : <WatchList worlds={worlds} watch={watchAction} />}
    </Section>
  );
}

function ByMail({ settings }: { settings: MailSettingsView }) {
  const t = worldsMessages();
  const { email, verified, mutedWorlds, mode, hour, weekday, timeZone } = settings;
  return (
    <>
      <Section title={t("eMail")} hint={t("toEmailChangeItOnYour", { email })}>
        {!verified && (
          <Callout tone="warning" title={t("yourAddressIsNotVerified")}>
            <p>
              {t.rich("untilItIsNoNotificationsAre", {
                link: (words) => <RouteLink href="/account">{words}</RouteLink>,
              })}
            </p>
          </Callout>
        )}
        <MailSettingsForm action={setMailSettingsAction} settings={{ mode, hour, weekday, timeZone }} />
      </Section>
      {mutedWorlds.length > 0 && (
        <Section title={t("mutedWorlds")} hint={t("youGetNoEMailAbout")}>
          <MutedWorlds worlds={mutedWorlds} unmute={unmuteWorldAction} />
        </Section>
      )}
    </>
  );
}
