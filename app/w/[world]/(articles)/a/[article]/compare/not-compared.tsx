import { EmptyState } from "@/components/ui/empty-state";

/** Stands where a comparison would be that could not be had: it took too long, or too many are made already. */
export function NotCompared({ why }: { why: string }) {
  return <EmptyState title="The texts could not be compared" hint={why} />;
}
