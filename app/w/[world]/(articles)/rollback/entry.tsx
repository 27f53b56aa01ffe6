import { IfMay } from "@/app/w/[world]/if-may";
import { Undo2 } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { rollbackPath } from "@/lib/articles/rollback/rollback";
import { historyMessages } from "@/lib/language/subjects/history";

type Props = { worldSlug: string; person: string };

/** The way to look at what rolling a person's changes back would come to, for those who may. */
export function RollbackEntry({ worldSlug, person }: Props) {
  const t = historyMessages();
  return (
    <IfMay worldSlug={worldSlug} action="rollBack">
      <LinkButton href={rollbackPath(worldSlug, person)} size="small" icon={<Undo2 aria-hidden="true" />}>
        {t("rollBackTheseChanges")}
      </LinkButton>
    </IfMay>
  );
}
