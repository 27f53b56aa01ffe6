import { Section } from "@/components/form/section";
import { InvitationForm } from "@/components/worlds/invitation-form";
import { InvitationList } from "@/components/worlds/invitation-list";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { invitationsOf } from "@/lib/worlds/read-invitations";
import type { WorldView } from "@/lib/worlds/world";
import { createInvitationAction, revokeInvitationAction } from "./actions";

/** The form for links of invitation, and all invitations; only for somebody who may manage members. */
export async function Invitations({ world }: { world: WorldView }) {
  const t = worldsMessages();
  const invitations = await invitationsOf(db, world.id, systemClock());
  return (
    <>
      <Section title={t("inviteByLink")} hint={t("anyoneWithTheLinkCanJoin")}>
        <InvitationForm action={createInvitationAction.bind(null, world.slug)} />
      </Section>
      {invitations.length > 0 && (
        <Section title={t("invitations")}>
          <InvitationList invitations={invitations} revoke={revokeInvitationAction.bind(null, world.slug)} />
        </Section>
      )}
    </>
  );
}
