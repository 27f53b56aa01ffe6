import { RouteLink } from "@/components/ui/route-link";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { said } from "@/lib/language/translator";
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
  read: said(articleToolsMessages, { ago: "sinceYouLastRead", name: "compareSinceYouLastRead" }),
  approved: said(articleToolsMessages, { ago: "sinceItWasLastApproved", name: "compareSinceItWasLastApproved" }),
} as const;

/** How much changed since one read an article, or since somebody approved it, and the way to see it. */
export function ChangedSince({ path, from, head, since }: SinceProps) {
  const t = articleToolsMessages();
  const count = head - from;
  return (
    <p className={styles.line}>
      {count} {count === 1 ? t("change") : t("changes")} {WORDS[since].ago}
      <span aria-hidden="true">·</span>
      <RouteLink href={`${path}/compare?from=${from}&to=${head}`} aria-label={WORDS[since].name}>
        {t("compare")}
      </RouteLink>
    </p>
  );
}
