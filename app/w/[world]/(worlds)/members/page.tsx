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
import { membersOf } from "@/lib/worlds/read";
import { addMemberAction, removeMemberAction, setRoleAction } from "./actions";
import { Invitations } from "./invitations";
import { JoinRequests } from "./join-requests";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  return { title: `Members · ${(await worldOfViewer((await params).world)).title}` };
}

export default async function Members({ params }: { params: WorldParams }) {
  const world = await worldOfViewer((await params).world);
  const { slug, role } = world;
  const [viewer, members] = await Promise.all([currentViewer(), membersOf(db, world.id)]);
  const manages = may(role, "manageMembers");
  const settings = (
    <LinkButton href={`/w/${slug}/settings`} icon={<Settings aria-hidden="true" />}>
      World settings
    </LinkButton>
  );
  const join = <LinkButton href={`/w/${slug}#take-part`}>Ask to join</LinkButton>;
  return (
    <Page
      width="wide"
      header={
        <PageHeader
          title="Members"
          lead={manages ? "The people who can write here, and the people who can read." : "The people who write here."}
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
          <Section
            title="Invite by e-mail address"
            hint="They see the invitation when they sign in with that address, and become a member by accepting it. If they are already a member, their role changes immediately."
          >
            <AddMemberForm action={addMemberAction.bind(null, slug)} />
          </Section>
          <Invitations world={world} />
        </>
      )}
    </Page>
  );
}
