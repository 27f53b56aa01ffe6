import { RouteLink } from "@/components/ui/route-link";
import styles from "./approval-bar.module.css";

type SinceProps = {
  /** The article's address. */
  path: string;
  /** The revision that one had read, or that was approved, and the newest. */
  from: number;
  head: number;
  since: "read" | "approved";
};

const WORDS = {
  read: { ago: "since you last read", name: "Compare since you last read" },
  approved: { ago: "since it was last approved", name: "Compare since it was last approved" },
} as const;

/** How much changed since one read an article, or since somebody approved it, and the way to see it. */
export function ChangedSince({ path, from, head, since }: SinceProps) {
  const count = head - from;
  return (
    <p className={styles.line}>
      {count} {count === 1 ? "change" : "changes"} {WORDS[since].ago}
      <span aria-hidden="true">·</span>
      <RouteLink href={`${path}/compare?from=${from}&to=${head}`} aria-label={WORDS[since].name}>
        compare
      </RouteLink>
    </p>
  );
}
