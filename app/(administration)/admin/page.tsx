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
import { formatBytes } from "@/lib/quotas/quota";
import { quotasOf } from "@/lib/quotas/read";
import { setQuotasAction, setSignUpAction } from "./actions";
import { administratorOrNotFound } from "./administrator";

export const metadata: Metadata = { title: "Site administration" };

export default async function Administration() {
  await administratorOrNotFound("/admin");
  const [totals, signUp, quotas] = await Promise.all([totalsOf(db), signUpState(db), quotasOf(db)]);
  const { accounts, suspended, worlds, closed, bytes } = totals;
  return (
    <Page
      width="form"
      header={
        <PageHeader
          title="Site administration"
          lead="You were the first to sign up, so you run this site. Nobody else sees these pages."
        />
      }
    >
      <Section title="Overview">
        <DataList
          items={[
            {
              label: "Accounts",
              value: (
                <RouteLink href="/admin/accounts">{counted(accounts, "account", suspended, "suspended")}</RouteLink>
              ),
            },
            {
              label: "Worlds",
              value: (
                <RouteLink href="/admin/worlds">{counted(worlds, "world", closed, "taken down or deleted")}</RouteLink>
              ),
            },
            { label: "Text", value: formatBytes(bytes) },
          ]}
        />
      </Section>
      <Section title="Sign-up">
        <SignUpSwitch open={signUp !== "closed"} set={setSignUpAction} />
      </Section>
      <Section
        id="quotas"
        title="Quotas"
        hint="Limits for each account and world. Anything already above a quota stays; only further additions are refused. Your own number of worlds and storage are not limited."
      >
        <QuotasForm action={setQuotasAction} quotas={quotas} />
      </Section>
    </Page>
  );
}

function counted(count: number, thing: string, some: number, what: string): string {
  const all = `${numberLabel(count)} ${thing}${count === 1 ? "" : "s"}`;
  return some > 0 ? `${all}, ${numberLabel(some)} ${what}` : all;
}
