import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";

export default function Searching() {
  return (
    <Page header={<PageHeader title="Search" />}>
      <Skeleton lines={8} label="Searching" />
    </Page>
  );
}
