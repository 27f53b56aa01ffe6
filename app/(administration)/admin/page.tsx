import type { Metadata } from "next";
import { QuotasForm } from "@/components/administration/quotas-form";
import { SignUpSwitch } from "@/components/auth/sign-up-switch";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { DataList } from "@/components/ui/data-list";
import { RouteLink } from "@/components/ui/route-link";
import { totalsOf } from "@/lib/administration/read-totals";
import { signUpState } from "@/lib/auth/read";
import { db } from "@/lib/db";
import { numberLabel } from "@/lib/language/numbers";
import { adminMessages } from "@/lib/language/subjects/admin";
import { formatBytes } from "@/lib/quotas/quota";
import { quotasOf } from "@/lib/quotas/read";
import { setQuotasAction, setSignUpAction } from "./actions";
import { administratorOrNotFound } from "./administrator";

export function generateMetadata(): Metadata {
  const t = adminMessages();
  return { title: t("siteAdministration") };
}

export default async function Administration() {
  const t = adminMessages();
  await administratorOrNotFound("/admin");
  const [totals, signUp, quotas] = await Promise.all([totalsOf(db), signUpState(db), quotasOf(db)]);
  const { accounts, suspended, worlds, closed, bytes } = totals;
  return (
    <Page width="form" header={<PageHeader title={t("siteAdministration")} lead={t("youWereTheFirstToSign")} />}>
      <Section title={t("overview")}>
        <DataList
          items={[
            {
              label: t("accounts"),
              value: (
                <RouteLink href="/admin/accounts">{counted(accounts, "account", suspended, "suspended")}</RouteLink>
              ),
            },
            {
              label: t("worlds"),
              value: (
                <RouteLink href="/admin/worlds">{counted(worlds, "world", closed, t("takenDownOrDeleted"))}</RouteLink>
              ),
            },
            { label: t("text"), value: formatBytes(bytes) },
          ]}
        />
      </Section>
      <Section title="Sign-up">
        <SignUpSwitch open={signUp !== "closed"} set={setSignUpAction} />
      </Section>
      <Section id="quotas" title={t("quotas")} hint={t("limitsForEachAccountAndWorld")}>
        <QuotasForm action={setQuotasAction} quotas={quotas} />
      </Section>
    </Page>
  );
}

function counted(count: number, thing: string, some: number, what: string): string {
  const all = `${numberLabel(count)} ${thing}${count === 1 ? "" : "s"}`;
  return some > 0 ? `${all}, ${numberLabel(some)} ${what}` : all;
}
