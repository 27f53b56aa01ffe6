import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { textOrNotFound } from "@/app/asked";
import { SiteFrame } from "@/app/site-frame";
import { ROLE_LABELS } from "@/components/auth/role-labels";
import styles from "@/components/form/form.module.css";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { AcceptForm } from "@/components/worlds/accept-form";
import { clientIp } from "@/lib/auth/client-ip";
import { limitAttempts } from "@/lib/auth/limit-attempts";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { returnPath } from "@/lib/base/safe-redirect";
import { db } from "@/lib/db";
import type { Offer } from "@/lib/worlds/invitation";
import { invitationPath } from "@/lib/worlds/invitation";
import { invitationFor } from "@/lib/worlds/read-invitations";
import { acceptInvitationAction } from "./actions";

/** The address is a secret: it is neither indexed nor told to the pages that one goes to from here. */
export function generateMetadata(): Metadata {
  return { title: "Invitation", robots: { index: false }, referrer: "no-referrer" };
}

export default async function Invitation({ params }: { params: Promise<{ secret: string }> }) {
  const secret = textOrNotFound((await params).secret);
  const allowed = await limitAttempts(db, "invitation", clientIp(await headers()));
  const offer = allowed.ok ? await invitationFor(db, secret, systemClock()) : allowed;
  if (!offer.ok) return <Ended reason={offer.failure.detail} />;
  const { world, role, invitedBy } = offer.value;
  const viewer = await currentViewer();
  const path = invitationPath(secret);
  return (
    <Frame title={world.title} lead={world.description || `${invitedBy} invites you to this world.`}>
      <Facts {...offer.value} />
      {viewer ? (
        <>
          <p>
            You are signed in as {viewer.name}. You will join as {ROLE_LABELS[role].label.toLowerCase()}; if you already
            have a higher role, you keep it.
          </p>
          <AcceptForm accept={acceptInvitationAction.bind(null, secret)} world={world.title} />
        </>
      ) : (
        <>
          <p>You need an account to join. Either way, you’ll come back here.</p>
          <div className={styles.acts}>
            <LinkButton href={returnPath("/sign-up", path)} variant="primary">
              Sign up and join
            </LinkButton>
            <LinkButton href={returnPath("/sign-in", path)}>Sign in and join</LinkButton>
          </div>
        </>
      )}
    </Frame>
  );
}

function Frame({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader kicker="Invitation" title={title} lead={lead} />}>
        <div className={styles.form}>{children}</div>
      </Page>
    </SiteFrame>
  );
}

function Facts({ invitedBy, role, expiresAt }: Offer) {
  return (
    <DataList
      items={[
        { label: "Invited by", value: invitedBy },
        { label: "As", value: `${ROLE_LABELS[role].label}. ${ROLE_LABELS[role].hint}.` },
        { label: "Expires", value: <DateTime value={expiresAt} /> },
      ]}
    />
  );
}

function Ended({ reason }: { reason: string }) {
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader kicker="Invitation" title="This link does not work" />}>
        <EmptyState
          title="No invitation"
          hint={reason}
          actions={<LinkButton href="/">Go to the home page</LinkButton>}
        />
      </Page>
    </SiteFrame>
  );
}
