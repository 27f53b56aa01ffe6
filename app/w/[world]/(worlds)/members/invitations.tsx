import { Section } from "@/components/form/section";
import { InvitationForm } from "@/components/worlds/invitation-form";
import { InvitationList } from "@/components/worlds/invitation-list";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { invitationsOf } from "@/lib/worlds/read-invitations";
import type { WorldView } from "@/lib/worlds/world";
import { createInvitationAction, revokeInvitationAction } from "./actions";

/** The form for links of invitation, and all invitations; only for somebody who may manage members. */
export async function Invitations({ world }: { world: WorldView }) {
  const invitations = await invitationsOf(db, world.id, systemClock());
  return (
    <>
      <Section
        title="Invite by link"
        hint="Anyone with the link can join in this role until it expires, even without an account."
      >
        <InvitationForm action={createInvitationAction.bind(null, world.slug)} />
      </Section>
      {invitations.length > 0 && (
        <Section title="Invitations">
          <InvitationList invitations={invitations} revoke={revokeInvitationAction.bind(null, world.slug)} />
        </Section>
      )}
    </>
  );
}
