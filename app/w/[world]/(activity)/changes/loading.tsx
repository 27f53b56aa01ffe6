import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { worldsMessages } from "@/lib/language/subjects/worlds";

export default function ChangesLoading() {
  const t = worldsMessages();
  return (
    <Page header={<PageHeader title={t("changes")} />}>
      <Skeleton lines={8} label={t("loadingChanges")} />
    </Page>
  );
}
