import styles from "@/components/canon/canon-table.module.css";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import type { AskedOf } from "@/lib/base/list-query";
import type { canonFilters } from "@/lib/canon/input";

/** Says from where the canon is seen, and leads back. */
export function SeenFromElsewhere({ path, asked }: { path: string; asked: AskedOf<typeof canonFilters> }) {
  return (
    <div className={styles.notice}>
      <Callout
        title="This is not today’s canon"
        actions={
          <LinkButton size="small" href={path}>
            Show today’s canon
          </LinkButton>
        }
      >
        {standpointLabel(asked)}
      </Callout>
    </div>
  );
}

function standpointLabel({ asOf, upToPost, inWorld }: AskedOf<typeof canonFilters>): string {
  const parts = [
    asOf ? `as of ${asOf}` : "",
    upToPost ? `up to post ${upToPost}` : "",
    inWorld ? `up to ${inWorld} in the story` : "",
  ].filter(Boolean);
  return `You see it ${parts.join(", and ")}.`;
}
