import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";

export default function ChangesLoading() {
  return (
    <Page header={<PageHeader title="Changes" />}>
      <Skeleton lines={8} label="Loading changes" />
    </Page>
  );
}
