import type { Metadata } from "next";
import { type WorldParams, worldOfViewer } from "@/app/w/[world]/world";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Settings } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { AddMemberForm } from "@/components/worlds/add-member-form";
import { MemberList } from "@/components/worlds/member-list";
import { may } from "@/lib/auth/policy";
import { currentViewer } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { membersOf } from "@/lib/worlds/read";
import { addMemberAction, removeMemberAction, setRoleAction } from "./actions";
import { Invitations } from "./invitations";
import { JoinRequests } from "./join-requests";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const t = worldsMessages();
  return { title: t("membersTitle", { title: (await worldOfViewer((await params).world)).title }) };
}

export default async function Members({ params }: { params: WorldParams }) {
  const t = worldsMessages();
  const world = await worldOfViewer((await params).world);
  const { slug, role } = world;
  const [viewer, members] = await Promise.all([currentViewer(), membersOf(db, world.id)]);
  const manages = may(role, "manageMembers");
  const settings = (
    <LinkButton href={`/w/${slug}/settings`} icon={<Settings aria-hidden="true" />}>
      {t("worldSettings")}
    </LinkButton>
  );
  const join = <LinkButton href={`/w/${slug}#take-part`}>{t("askToJoin")}</LinkButton>;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title={t("members")}
          lead={manages ? t("thePeopleWhoCanWriteHere") : t("thePeopleWhoWriteHere")}
          actions={may(role, "manageWorld") ? settings : role === null && join}
        />
      }
    >
      {manages && <JoinRequests world={world} />}
      <MemberList
        worldSlug={slug}
        // An e-mail address is for those who manage members, and for the person whose it is.
        members={members.map(({ email, emailVerified, since, ...member }) => ({
          ...member,
          since: since.toISOString(),
          // People who give roles or review should know whom they are dealing with.
          verified: emailVerified || !(may(role, "reviewProposal") || member.userId === viewer?.userId),
          email: manages || member.userId === viewer?.userId ? email : null,
        }))}
        viewerId={viewer?.userId ?? null}
        manages={manages}
        worldTitle={world.title}
        setRole={setRoleAction.bind(null, slug)}
        remove={removeMemberAction.bind(null, slug)}
      />
      {manages && (
        <>
          <Section title={t("inviteByEMailAddress")} hint={t("theySeeTheInvitationWhenThey")}>
            <AddMemberForm action={addMemberAction.bind(null, slug)} />
          </Section>
          <Invitations world={world} />
        </>
      )}
    </Page>
  );
}
