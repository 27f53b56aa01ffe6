import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { proposalsMessages } from "@/lib/language/subjects/proposals";

export default function ReviewLoading() {
  const t = proposalsMessages();
  return (
    <Page width="wide" header={<PageHeader title={t("proposals")} />}>
      <Skeleton lines={8} label={t("loadingProposals")} />
    </Page>
  );
}
