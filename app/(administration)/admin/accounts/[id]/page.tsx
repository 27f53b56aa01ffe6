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
import { adminMessages } from "@/lib/language/subjects/admin";
import { formatBytes, MEGABYTE, type Quotas } from "@/lib/quotas/quota";
import { quotasOf } from "@/lib/quotas/read";

export function generateMetadata(): Metadata {
  const t = adminMessages();
  return { title: t("accountSiteAdministration") };
}

type Account = NonNullable<Awaited<ReturnType<typeof accountWithUse>>>;

export default async function AccountPage({ params }: { params: Promise<{ id: string }> }) {
  const t = adminMessages();
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
          breadcrumb={[{ label: t("accounts"), href: "/admin/accounts" }, { label: account.name }]}
          meta={account.suspension && <Badge tone="error">{t("suspended")}</Badge>}
        />
      }
    >
      <Section title={t("theAccount")}>
        <DataList items={facts(account, quotas)} />
      </Section>
      {account.memberOf.length > 0 && (
        <Section title={t("worlds")}>
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
        <Section title={t("actionsOnThisAccount")}>
          <LogList entries={log} />
        </Section>
      )}
    </Page>
  );
}

function facts({ verified, joined, lastSeen, use, suspension }: Account, quotas: Quotas) {
  const t = adminMessages();
  const of = (used: string, limit: string) => t("usedOfLimit", { used, limit });
  return [
    ...(suspension ? [{ label: t("suspended"), value: <DateTime value={suspension.at} to="minute" /> }] : []),
    ...(suspension ? [{ label: t("reason"), value: asSentence(suspension.reason) }] : []),
    { label: t("address"), value: verified ? t("verified") : t("notVerified2") },
    { label: t("joined"), value: <DateTime value={joined} /> },
    { label: t("lastSeen"), value: lastSeen ? <DateTime value={lastSeen} to="minute" /> : t("notKnown") },
    {
      label: t("owns"),
      value: of(String(use.worlds), t("worldsperaccountWorld", { worldsPerAccount: quotas.worldsPerAccount })),
    },
    { label: t("text"), value: of(formatBytes(use.bytes), formatBytes(quotas.megabytesPerAccount * MEGABYTE)) },
    {
      label: t("drafts"),
      value: `${of(String(use.drafts), String(quotas.draftsPerAccount))}, ${of(formatBytes(use.draftBytes), formatBytes(quotas.draftMegabytesPerAccount * MEGABYTE))}`,
    },
  ];
}

function Suspending({ account: { id, ownsInstallation, suspension } }: { account: Account }) {
  const t = adminMessages();
  if (ownsInstallation) return null;
  if (suspension) {
    return (
      <Section title={t("liftTheSuspension")} hint={t("thePersonCanSignInAgain")}>
        <ReasonForm
          action={liftSuspensionAction.bind(null, id)}
          verb={t("liftTheSuspension")}
          hint={t("keptInTheLog")}
          refused={t("suspensionNotLifted")}
        />
      </Section>
    );
  }
  return (
    <Section title={t("suspend")} hint={t("theirSessionsApiTokensAndFeed")}>
      <ReasonForm
        action={suspendAccountAction.bind(null, id)}
        verb={t("suspendThisAccount")}
        danger
        hint={t("shownToThePersonWhenThey")}
        refused={t("accountNotSuspended")}
      />
    </Section>
  );
}
