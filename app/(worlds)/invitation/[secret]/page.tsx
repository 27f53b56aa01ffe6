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
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { translatedFailure } from "@/lib/language/translated-failure";
import type { Offer } from "@/lib/worlds/invitation";
import { invitationPath } from "@/lib/worlds/invitation";
import { invitationFor } from "@/lib/worlds/read-invitations";
import { acceptInvitationAction } from "./actions";

/** The address is a secret: it is neither indexed nor told to the pages that one goes to from here. */
export function generateMetadata(): Metadata {
  const t = worldsMessages();
  return { title: t("invitation"), robots: { index: false }, referrer: "no-referrer" };
}

export default async function Invitation({ params }: { params: Promise<{ secret: string }> }) {
  const t = worldsMessages();
  const secret = textOrNotFound((await params).secret);
  const allowed = await limitAttempts(db, "invitation", clientIp(await headers()));
  const offer = allowed.ok ? await invitationFor(db, secret, systemClock()) : allowed;
  if (!offer.ok) return <Ended reason={translatedFailure(offer.failure.detail)} />;
  const { world, role, invitedBy } = offer.value;
  const viewer = await currentViewer();
  const path = invitationPath(secret);
  return (
    <Frame title={world.title} lead={world.description || t("invitedbyInvitesYouToThisWorld", { invitedBy })}>
      <Facts {...offer.value} />
      {viewer ? (
        <>
          <p>{t("youAreSignedInAsName", { name: viewer.name, toLowerCase: ROLE_LABELS[role].label.toLowerCase() })}</p>
          <AcceptForm accept={acceptInvitationAction.bind(null, secret)} world={world.title} />
        </>
      ) : (
        <>
          <p>{t("youNeedAnAccountToJoin")}</p>
          <div className={styles.acts}>
            <LinkButton href={returnPath("/sign-up", path)} variant="primary">
              {t("signUpAndJoin")}
            </LinkButton>
            <LinkButton href={returnPath("/sign-in", path)}>{t("signInAndJoin")}</LinkButton>
          </div>
        </>
      )}
    </Frame>
  );
}

function Frame({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const t = worldsMessages();
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader kicker={t("invitation")} title={title} lead={lead} />}>
        <div className={styles.form}>{children}</div>
      </Page>
    </SiteFrame>
  );
}

function Facts({ invitedBy, role, expiresAt }: Offer) {
  const t = worldsMessages();
  return (
    <DataList
      items={[
        { label: t("invitedBy"), value: invitedBy },
        { label: t("as"), value: `${ROLE_LABELS[role].label}. ${ROLE_LABELS[role].hint}.` },
        { label: t("expires"), value: <DateTime value={expiresAt} /> },
      ]}
    />
  );
}

function Ended({ reason }: { reason: string }) {
  const t = worldsMessages();
  return (
    <SiteFrame>
      <Page width="form" header={<PageHeader kicker={t("invitation")} title={t("thisLinkDoesNotWork")} />}>
        <EmptyState
          title={t("noInvitation")}
          hint={reason}
          actions={<LinkButton href="/">{t("goToTheHomePage")}</LinkButton>}
        />
      </Page>
    </SiteFrame>
  );
}
