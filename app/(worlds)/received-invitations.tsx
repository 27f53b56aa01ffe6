import { acceptReceivedAction, declineReceivedAction } from "@/app/(worlds)/invitation/actions";
import { ReceivedInvitationList } from "@/components/worlds/received-invitation-list";
import styles from "@/components/worlds/received-invitations.module.css";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";
import { frontMessages } from "@/lib/language/subjects/front";
import { receivedInvitations } from "@/lib/worlds/received-invitations";

/** The invitations that wait for the reader's answer, set as the page's own sections are; nothing where there are none. */
export async function ReceivedInvitations({ className = styles.invitations }: { className?: string }) {
  const t = frontMessages();
  const viewer = await currentViewer();
  const invitations = viewer ? await receivedInvitations(db, viewer, systemClock()) : [];
  if (invitations.length === 0) return null;
  return (
    <section className={className} aria-labelledby="invitations">
      <h2 id="invitations">{t("invitations")}</h2>
      <ReceivedInvitationList invitations={invitations} accept={acceptReceivedAction} decline={declineReceivedAction} />
    </section>
  );
}
