import { Callout } from "@/components/ui/callout";
import { RouteLink } from "@/components/ui/route-link";
import type { LeftAlone } from "@/lib/articles/rollback/rollback";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import { leftAloneMessage } from "./step-messages";

type LeftAloneNoticeProps = { worldSlug: string; name: string; counts: LeftAlone };

/** What a rollback does not touch: decisions and the like, and the person's role. */
export function LeftAloneNotice({ worldSlug, name, counts }: LeftAloneNoticeProps) {
  const t = historyToolsMessages();
  const words = leftAloneMessage(counts);
  return (
    <Callout title={t("whatARollbackLeavesAlone")}>
      {words ? t("nameAlsoMadeWordsSinceThen", { name, words }) : ""}
      {t.rich("theRoleOfNameStaysAs", {
        name,
        link: (words) => <RouteLink href={`/w/${worldSlug}/members`}>{words}</RouteLink>,
      })}
    </Callout>
  );
}
