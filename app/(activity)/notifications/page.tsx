import type { Metadata } from "next";
import { z } from "zod";
import { queryOf, type SearchParams } from "@/app/asked";
import { SiteFrame } from "@/app/site-frame";
import { watchAction } from "@/app/w/[world]/(activity)/watch-actions";
import { NotificationList } from "@/components/activity/watching/notification-list";
import { NotificationViews } from "@/components/activity/watching/notification-views";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { notificationsOf } from "@/lib/activity/watching/read-notifications";
import { NOTIFIED_DAYS } from "@/lib/activity/watching/watch";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { choiceInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { seenNotificationsAction } from "./actions";

export function generateMetadata(): Metadata {
  const t = worldsMessages();
  return { title: t("notifications") };
}

const shape = z.object({ read: choiceInQuery(["on"]) });

export default async function Notifications({ searchParams }: { searchParams: SearchParams }) {
  const t = worldsMessages();
  const actor = await actorOrSignIn("/notifications");
  const read = (await queryOf(searchParams, shape)).read === "on";
  const groups = await notificationsOf(db, actor, { read });
  return (
    <SiteFrame>
      <Page
        width="reading"
        header={
          <PageHeader
            title={t("notifications")}
            actions={
              <LinkButton href="/notifications/settings" variant="quiet">
                {t("settings")}
              </LinkButton>
            }
            lead={t("whatOthersDidToWhatYou", { nOTIFIEDDAYS: NOTIFIED_DAYS })}
          />
        }
      >
        <NotificationViews read={read} />
        {groups.length === 0 ? (
          <Nothing read={read} />
        ) : (
          <NotificationList groups={groups} seen={seenNotificationsAction} watch={watchAction} />
        )}
      </Page>
    </SiteFrame>
  );
}

function Nothing({ read }: { read: boolean }) {
  const t = worldsMessages();
  return read ? (
    <EmptyState
      title={t("nothingHasHappenedToWhatYou")}
      hint={t("openAnArticleAndChooseWatch")}
      actions={<LinkButton href="/worlds">{t("myWorlds")}</LinkButton>}
    />
  ) : (
    <EmptyState
      title={t("nothingUnread")}
      hint={t("whenSomebodyChangesWhatYouWatch")}
      actions={<LinkButton href="/notifications?read=on">{t("showWhatYouHaveRead")}</LinkButton>}
    />
  );
}
