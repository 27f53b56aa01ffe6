import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { authMessages } from "@/lib/language/subjects/auth";

type DeadLinkProps = { reason: string; ways: readonly { readonly href: string; readonly label: string }[] };

/** The page of a mailed link that does not work (any more): why, and where to go instead. */
export function DeadLink({ reason, ways }: DeadLinkProps) {
  const t = authMessages();
  return (
    <Page width="form" header={<PageHeader title={t("thisLinkDoesNotWork")} />}>
      <EmptyState
        title={t("thisLinkHasExpired")}
        hint={reason}
        actions={ways.map(({ href, label }) => (
          <LinkButton key={href} href={href}>
            {label}
          </LinkButton>
        ))}
      />
    </Page>
  );
}
