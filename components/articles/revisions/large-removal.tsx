import { Badge } from "@/components/ui/badge";
import { Scissors } from "@/components/ui/icons";
import { historyMessages } from "@/lib/language/subjects/history";

/** The mark of a revision that removed most of what was there. */
export function LargeRemoval() {
  const t = historyMessages();
  return (
    <Badge tone="warning" icon={<Scissors aria-hidden="true" />} title={t("lessThanHalfOfTheEarlier")}>
      {t("largeRemoval")}
    </Badge>
  );
}
