import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";

export default function ReviewLoading() {
  return (
    <Page width="wide" header={<PageHeader title="Proposals" />}>
      <Skeleton lines={8} label="Loading proposals" />
    </Page>
  );
}
