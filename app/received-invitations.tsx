import { acceptReceivedAction, declineReceivedAction } from "@/app/invitation/actions";
import { ReceivedInvitationList } from "@/components/account/received-invitation-list";
import { Section } from "@/components/form/section";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { receivedInvitations } from "@/lib/worlds/received-invitations";

/** The invitations that wait for the reader's answer; nothing where there are none. */
export async function ReceivedInvitations() {
  const viewer = await currentViewer();
  const invitations = viewer ? await receivedInvitations(db, viewer, systemClock()) : [];
  if (invitations.length === 0) return null;
  return (
    <Section title="Invitations">
      <ReceivedInvitationList invitations={invitations} accept={acceptReceivedAction} decline={declineReceivedAction} />
    </Section>
  );
}
