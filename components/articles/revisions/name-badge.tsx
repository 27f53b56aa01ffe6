import { Badge } from "@/components/ui/badge";
import { Bookmark } from "@/components/ui/icons";

/** The name that somebody gave to a revision. */
export function NameBadge({ name }: { name: string }) {
  return (
    <Badge tone="info" icon={<Bookmark aria-hidden="true" />} title="A name given to this revision">
      {name}
    </Badge>
  );
}
