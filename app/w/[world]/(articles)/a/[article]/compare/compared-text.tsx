import type { ReactNode } from "react";
import { CompareBar } from "@/components/articles/revisions/compare-bar";
import styles from "@/components/articles/revisions/compare-page.module.css";
import type { DiffLayout } from "@/components/articles/revisions/unchanged";
import { unfoldQuery } from "@/components/articles/revisions/unfolding";
import { historyMessages } from "@/lib/language/subjects/history";

/** "12 changes". */
export function changesNamed(count: number): string {
  return `${count} ${count === 1 ? "change" : "changes"}`;
}

/** The address of a comparison with these runs of unchanged blocks shown. */
export function comparisonAddress(
  path: string,
  from: number,
  to: number,
  layout: DiffLayout,
  open: ReadonlySet<number>,
) {
  return `${path}/compare?from=${from}&to=${to}${layout === "side" ? "&view=side" : ""}${unfoldQuery(open)}`;
}

type ComparedTextProps = {
  addresses: Readonly<Record<DiffLayout, string>>;
  layout: DiffLayout;
  /** How much changed, by kinds. */
  counts: ReactNode;
  changes: number;
  changesLabel: string;
  /** The changes. */
  children: ReactNode;
};

/** What changed in the text. */
export function ComparedText({ children, ...bar }: ComparedTextProps) {
  const t = historyMessages();
  return (
    <section className={styles.section} aria-labelledby="text">
      <h3 id="text">{t("theText")}</h3>
      <CompareBar {...bar} />
      {children}
    </section>
  );
}
