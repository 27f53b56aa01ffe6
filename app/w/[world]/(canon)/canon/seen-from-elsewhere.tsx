import type { CanonQuery } from "@/components/canon/canon-filter";
import styles from "@/components/canon/canon-list.module.css";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";

/** Says from where the canon is seen, and leads back. */
export function SeenFromElsewhere({ path, query }: { path: string; query: CanonQuery }) {
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
        {standpointLabel(query)}
      </Callout>
    </div>
  );
}

function standpointLabel({ asOf, upToPost, inWorld }: CanonQuery): string {
  const parts = [
    asOf ? `as of ${asOf}` : "",
    upToPost ? `up to post ${upToPost}` : "",
    inWorld ? `up to ${inWorld} in the story` : "",
  ].filter(Boolean);
  return `You see it ${parts.join(", and ")}.`;
}
