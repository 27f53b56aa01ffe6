import { Badge } from "@/components/ui/badge";
import { Bookmark } from "@/components/ui/icons";
import { historyMessages } from "@/lib/language/subjects/history";

/** The name that somebody gave to a revision. */
export function NameBadge({ name }: { name: string }) {
  const t = historyMessages();
  return (
    <Badge tone="info" icon={<Bookmark aria-hidden="true" />} title={t("aNameGivenToThisRevision")}>
      {name}
    </Badge>
  );
}
