import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";

export default function RollbackLoading() {
  return (
    <Page width="wide" header={<PageHeader title="Roll back a person’s changes" />}>
      <Skeleton lines={8} label="Finding the changes to roll back" />
    </Page>
  );
}
