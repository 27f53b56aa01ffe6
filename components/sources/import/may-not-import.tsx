import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";
import { importMessages } from "@/lib/language/subjects/import";
import { translatedFailure } from "@/lib/language/translated-failure";

/** For a member who may read and not import: who may, and whom to ask. */
export function MayNotImport({ href }: { href: string }) {
  const t = importMessages();
  return (
    <EmptyState
      title={t("youCanReadHereButNot")}
      hint={translatedFailure(refusal("importSource").detail)}
      actions={<LinkButton href={href}>{t("backToReading")}</LinkButton>}
    />
  );
}
