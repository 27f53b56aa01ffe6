import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { SiteFrame } from "@/app/site-frame";
import { ROLE_WORDS } from "@/components/account/role-words";
import { WorldRows } from "@/components/account/world-rows";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { actorOrSignIn } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { worldsVisibleTo } from "@/lib/worlds/read";

export const metadata: Metadata = { title: "My worlds" };

export default async function Worlds() {
  const worlds = await worldsVisibleTo(db, await actorOrSignIn("/worlds"));
  const mine = worlds.filter(({ role }) => role !== null);
  const others = worlds.filter(({ role }) => role === null);
  const create = (
    <LinkButton href="/worlds/new" variant="primary" icon={<Plus aria-hidden="true" />}>
      New world
    </LinkButton>
  );
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader title="My worlds" actions={mine.length > 0 && create} />}>
        {mine.length > 0 ? (
          <WorldRows worlds={mine.map((world) => ({ ...world, note: world.role && ROLE_WORDS[world.role].label }))} />
        ) : (
          <EmptyState
            title="No world of yours yet"
            hint="Create one, or follow the link of somebody who invites you."
            actions={create}
          />
        )}
        {others.length > 0 && (
          <Section title="Public worlds of others">
            <WorldRows worlds={others} />
          </Section>
        )}
      </Page>
    </SiteFrame>
  );
}
