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
import { mailConfigured } from "@/lib/mail/send-mail";

export const metadata: Metadata = { title: "E-mail · Site administration" };

export default async function Mail() {
  await administratorOrNotFound("/admin/mail");
  const mails = await mailsOf(db);
  return (
    <Page
      width="reading"
      header={<PageHeader title="E-mail" lead="What waits for your mail server, and what it did not accept." />}
    >
      {!mailConfigured() && (
        <Callout tone="info" title="This site does not send e-mail">
          <p>
            Set <code>SMTP_URL</code> and <code>MAIL_FROM</code> and start it again: people can then confirm their
            address, reset their password, and get notifications by e-mail.
          </p>
        </Callout>
      )}
      <Section title="Waiting">
        <Waiting mails={mails} />
      </Section>
      <Section
        title="Failed"
        hint="These are not tried again. They are listed for 90 days; what they said is not kept."
      >
        {mails.failed.length > 0 ? <FailedMailList mails={mails.failed} /> : <p>No e-mail has failed.</p>}
      </Section>
    </Page>
  );
}

function Waiting({ mails: { waiting, oldest, lastError } }: { mails: MailsView }) {
  if (waiting === 0 || !oldest) return <p>No e-mail is waiting.</p>;
  return (
    <DataList
      items={[
        { label: "E-mails", value: numberLabel(waiting) },
        { label: "Oldest", value: <DateTime value={oldest} to="minute" /> },
        ...(lastError ? [{ label: "Last error", value: lastError }] : []),
      ]}
    />
  );
}
