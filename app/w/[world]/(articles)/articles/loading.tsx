import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";

export default function ArticlesLoading() {
  return (
    <Page width="wide" header={<PageHeader title="Articles" />}>
      <Skeleton lines={8} label="Loading articles" />
    </Page>
  );
}
