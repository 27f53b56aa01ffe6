import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { refusal } from "@/lib/auth/policy";

/** For a member who may read and not import: who may, and whom to ask. */
export function MayNotImport({ href }: { href: string }) {
  return (
    <EmptyState
      title="You can read here, but not import"
      hint={refusal("importSource").detail}
      actions={<LinkButton href={href}>Back to reading</LinkButton>}
    />
  );
}
