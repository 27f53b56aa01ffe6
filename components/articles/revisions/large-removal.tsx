import { Badge } from "@/components/ui/badge";
import { Scissors } from "@/components/ui/icons";

/** The mark of a revision that removed most of what was there. */
export function LargeRemoval() {
  return (
    <Badge tone="warning" icon={<Scissors aria-hidden="true" />} title="Less than half of the earlier text is left">
      Large removal
    </Badge>
  );
}
