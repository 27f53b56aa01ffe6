import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";

export default function ReviewLoading() {
  return (
    <Page width="wide" header={<PageHeader title="Review" />}>
      <Skeleton lines={8} label="Proposals are looked up" />
    </Page>
  );
}
