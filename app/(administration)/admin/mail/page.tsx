import type { Metadata } from "next";
import { administratorOrNotFound } from "@/app/(administration)/admin/administrator";
import { FailedMailList } from "@/components/administration/failed-mail-list";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Callout } from "@/components/ui/callout";
import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { type MailsView, mailsOf } from "@/lib/administration/read-mails";
import { db } from "@/lib/db";
import { numberLabel } from "@/lib/language/numbers";
import { adminMessages } from "@/lib/language/subjects/admin";
import { mailConfigured } from "@/lib/mail/send-mail";

export function generateMetadata(): Metadata {
  const t = adminMessages();
  return { title: t("eMailSiteAdministration") };
}

export default async function Mail() {
  const t = adminMessages();
  await administratorOrNotFound("/admin/mail");
  const mails = await mailsOf(db);
  return (
    <Page width="reading" header={<PageHeader title={t("eMail")} lead={t("whatWaitsForYourMailServer")} />}>
      {!mailConfigured() && (
        <Callout tone="info" title={t("thisSiteDoesNotSendE")}>
          <p>{t.rich("setSmtpUrlAndMailFrom", { code: (words) => <code>{words}</code> })}</p>
        </Callout>
      )}
      <Section title={t("waiting")}>
        <Waiting mails={mails} />
      </Section>
      <Section title={t("failed")} hint={t("theseAreNotTriedAgainThey")}>
        {mails.failed.length > 0 ? <FailedMailList mails={mails.failed} /> : <p>{t("noEMailHasFailed")}</p>}
      </Section>
    </Page>
  );
}

function Waiting({ mails: { waiting, oldest, lastError } }: { mails: MailsView }) {
  const t = adminMessages();
  if (waiting === 0 || !oldest) return <p>{t("noEMailIsWaiting")}</p>;
  return (
    <DataList
      items={[
        { label: t("eMails"), value: numberLabel(waiting) },
        { label: t("oldest"), value: <DateTime value={oldest} to="minute" /> },
        ...(lastError ? [{ label: t("lastError"), value: lastError }] : []),
      ]}
    />
  );
}
