import { EmptyState } from "@/components/ui/empty-state";
import { historyMessages } from "@/lib/language/subjects/history";

/** Stands where a comparison would be that could not be had: it took too long, or too many are made already. */
export function NotCompared({ why }: { why: string }) {
  const t = historyMessages();
  return <EmptyState title={t("theTextsCouldNotBeCompared")} hint={why} />;
}
