import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { liftSuspensionAction, suspendAccountAction } from "@/app/(administration)/admin/actions";
import { administratorOrNotFound, PAGE } from "@/app/(administration)/admin/administrator";
import { textOrNotFound } from "@/app/asked";
import { LogList } from "@/components/administration/log-list";
import { ReasonForm } from "@/components/administration/reason-form";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Badge } from "@/components/ui/badge";
import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { RouteLink } from "@/components/ui/route-link";
import { accountWithUse } from "@/lib/administration/read-accounts";
import { administrationLog } from "@/lib/administration/read-log";
import { asSentence } from "@/lib/base/as-sentence";
import { db } from "@/lib/db";
import { formatBytes, MEGABYTE, type Quotas } from "@/lib/quotas/quota";
import { quotasOf } from "@/lib/quotas/read";

export const metadata: Metadata = { title: "Account · Site administration" };

type Account = NonNullable<Awaited<ReturnType<typeof accountWithUse>>>;

export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
  const id = textOrNotFound((await params).id);
  await administratorOrNotFound(`/admin/accounts/${encodeURIComponent(id)}`);
  const [found, quotas, log] = await Promise.all([
    accountWithUse(db, id),
    quotasOf(db),
    administrationLog(db, { userId: id }, { skip: 0, limit: PAGE }),
  ]);
  const account = found ?? notFound();
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title={account.name}
          lead={account.email}
          breadcrumb={[{ label: "Accounts", href: "/admin/accounts" }, { label: account.name }]}
          meta={account.suspension && <Badge tone="error">Suspended</Badge>}
        />
      }
    >
      <Section title="The account">
        <DataList items={facts(account, quotas)} />
      </Section>
      {account.memberOf.length > 0 && (
        <Section title="Worlds">
          <ul>
            {account.memberOf.map(({ slug, title, role }) => (
              <li key={slug}>
                <RouteLink href={`/admin/worlds/${slug}`}>{title}</RouteLink>, {role}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Suspending account={account} />
      {log.length > 0 && (
        <Section title="Actions on this account">
          <LogList entries={log} />
        </Section>
      )}
    </Page>
  );
}

function facts({ verified, joined, lastSeen, use, suspension }: Account, quotas: Quotas) {
  const of = (used: string, limit: string) => `${used} of ${limit}`;
  return [
    ...(suspension ? [{ label: "Suspended", value: <DateTime value={suspension.at} to="minute" /> }] : []),
    ...(suspension ? [{ label: "Reason", value: asSentence(suspension.reason) }] : []),
    { label: "Address", value: verified ? "Verified" : "Not verified" },
    { label: "Joined", value: <DateTime value={joined} /> },
    { label: "Last seen", value: lastSeen ? <DateTime value={lastSeen} to="minute" /> : "Not known" },
    { label: "Owns", value: of(String(use.worlds), `${quotas.worldsPerAccount} worlds`) },
    { label: "Text", value: of(formatBytes(use.bytes), formatBytes(quotas.megabytesPerAccount * MEGABYTE)) },
    {
      label: "Drafts",
      value: `${of(String(use.drafts), String(quotas.draftsPerAccount))}, ${of(formatBytes(use.draftBytes), formatBytes(quotas.draftMegabytesPerAccount * MEGABYTE))}`,
    },
  ];
}

function Suspending({ account: { id, ownsInstallation, suspension } }: { account: Account }) {
  if (ownsInstallation) return null;
  if (suspension) {
    return (
      <Section
        title="Lift the suspension"
        hint="The person can sign in again immediately; their tokens and feed keys work again too."
      >
        <ReasonForm
          action={liftSuspensionAction.bind(null, id)}
          verb="Lift the suspension"
          hint="Kept in the log."
          refused="Suspension not lifted"
        />
      </Section>
    );
  }
  return (
    <Section
      title="Suspend"
      hint="Their sessions, API tokens and feed keys stop working immediately, and they cannot sign in. What they wrote stays, and you can lift the suspension at any time."
    >
      <ReasonForm
        action={suspendAccountAction.bind(null, id)}
        verb="Suspend this account"
        danger
        hint="Shown to the person when they next try to sign in, and kept in the log."
        refused="Account not suspended"
      />
    </Section>
  );
}
