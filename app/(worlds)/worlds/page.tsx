import type { Metadata } from "next";
import { ReceivedInvitations } from "@/app/(worlds)/received-invitations";
import { SiteFrame } from "@/app/site-frame";
import { ROLE_LABELS } from "@/components/auth/role-labels";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Plus } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { ClosedWorlds } from "@/components/worlds/closed-worlds";
import { WorldRows } from "@/components/worlds/world-rows";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { frontMessages } from "@/lib/language/subjects/front";
import { worldsOfMember } from "@/lib/worlds/read";
import { closedWorldsOf } from "@/lib/worlds/read-closed";

export function generateMetadata(): Metadata {
  const t = frontMessages();
  return { title: t("myWorlds") };
}

export default async function Worlds() {
  const t = frontMessages();
  const actor = await actorOrSignIn("/worlds");
  const [mine, closed] = await Promise.all([worldsOfMember(db, actor), closedWorldsOf(db, actor)]);
  const create = (
    <LinkButton href="/worlds/new" variant="primary" icon={<Plus aria-hidden="true" />}>
      {t("newWorld")}
    </LinkButton>
  );
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader title={t("myWorlds")} actions={mine.length > 0 && create} />}>
        <ReceivedInvitations />
        {mine.length > 0 ? (
          <WorldRows worlds={mine.map((world) => ({ ...world, note: world.role && ROLE_LABELS[world.role].label }))} />
        ) : (
          <EmptyState title={t("youHaveNoWorldsYet")} hint={t("createOneOrAskForAn")} actions={create} />
        )}
        {closed.length > 0 && (
          <Section title={t("closed")} hint={t("nobodyCanSeeTheseWorldsAt")}>
            <ClosedWorlds worlds={closed} now={systemClock()} />
          </Section>
        )}
        <p>{t.rich("linkAreOnTheHomePage", { link: (words) => <RouteLink href="/#worlds">{words}</RouteLink> })}</p>
      </Page>
    </SiteFrame>
  );
}
