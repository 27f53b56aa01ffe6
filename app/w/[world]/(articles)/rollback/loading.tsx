import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { historyMessages } from "@/lib/language/subjects/history";

export default function RollbackLoading() {
  const t = historyMessages();
  return (
    <Page width="wide" header={<PageHeader title={t("rollBackAPersonsChanges")} />}>
      <Skeleton lines={8} label={t("findingTheChangesToRollBack")} />
    </Page>
  );
}
