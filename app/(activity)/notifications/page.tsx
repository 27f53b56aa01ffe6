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
import { seenNotificationsAction } from "./actions";

export const metadata: Metadata = { title: "Notifications" };

const shape = z.object({ read: choiceInQuery(["on"]) });

export default async function Notifications({ searchParams }: { searchParams: SearchParams }) {
  const actor = await actorOrSignIn("/notifications");
  const read = (await queryOf(searchParams, shape)).read === "on";
  const groups = await notificationsOf(db, actor, { read });
  return (
    <SiteFrame>
      <Page
        width="reading"
        header={
          <PageHeader
            title="Notifications"
            actions={
              <LinkButton href="/notifications/settings" variant="quiet">
                Settings
              </LinkButton>
            }
            lead={`What others did to what you watch in the last ${NOTIFIED_DAYS} days. Articles that you write in are watched automatically.`}
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
  return read ? (
    <EmptyState
      title="Nothing has happened to what you watch"
      hint="Open an article and choose “Watch this article” behind the three dots beside its tabs. Sources, tags and whole worlds can be watched from their own pages."
      actions={<LinkButton href="/worlds">My worlds</LinkButton>}
    />
  ) : (
    <EmptyState
      title="Nothing unread"
      hint="When somebody changes what you watch, it appears here."
      actions={<LinkButton href="/notifications?read=on">Show what you have read</LinkButton>}
    />
  );
}
