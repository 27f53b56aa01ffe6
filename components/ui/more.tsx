import { ChevronDown } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { Button } from "./button";
import { LinkButton } from "./link-button";
import styles from "./pagination.module.css";

type MoreProps = {
  label?: string;
  /** How much is shown: "50 of 240". */
  summary?: string;
  busy?: boolean;
} & ({ href: string; onMore?: undefined } | { href?: undefined; onMore: () => void });

/** Lengthens a list: by a link, or in place. */
export function More({ label = shellMessages()("showMore"), summary, busy, href, onMore }: MoreProps) {
  const icon = <ChevronDown aria-hidden="true" />;
  return (
    <div className={styles.pagination}>
      {summary && <span>{summary}</span>}
      <span className={styles.links}>
        {href === undefined ? (
          <Button size="small" icon={icon} busy={busy} onClick={onMore}>
            {label}
          </Button>
        ) : (
          <LinkButton size="small" icon={icon} href={href} scroll={false}>
            {label}
          </LinkButton>
        )}
      </span>
    </div>
  );
}
