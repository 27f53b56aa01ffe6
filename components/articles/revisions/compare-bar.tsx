import type { ReactNode } from "react";
import { Columns2, TextAlignStart } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { historyMessages } from "@/lib/language/subjects/history";
import { said } from "@/lib/language/translator";
import { ChangeWalker } from "./change-walker";
import styles from "./compare-bar.module.css";
import type { DiffLayout } from "./unchanged";

type CompareBarProps = {
  /** The comparison's address in each layout. */
  addresses: Readonly<Record<DiffLayout, string>>;
  layout: DiffLayout;
  /** How much changed, by kinds: `KindCounts`. */
  counts: ReactNode;
  /** How many places of the text changed. */
  changes: number;
  /** The same in words: `changesNamed`. */
  changesLabel: string;
};

const LAYOUTS = [
  said(historyMessages, { label: "inOneText" }, { layout: "inline", icon: TextAlignStart }),
  said(historyMessages, { label: "sideBySide" }, { layout: "side", icon: Columns2 }),
] as const;

/** Stays in sight while a comparison is read: its layout, how much changed, and the way from change to change. */
export function CompareBar({ addresses, layout, counts, changes, changesLabel }: CompareBarProps) {
  const t = historyMessages();
  return (
    <div className={styles.bar}>
      <nav className={styles.layouts} aria-label={t("layoutOfTheComparison")}>
        {LAYOUTS.map(({ layout: each, label, icon: Icon }) => (
          <RouteLink
            key={each}
            href={addresses[each]}
            scroll={false}
            replace
            className={styles.layout}
            aria-current={each === layout ? "true" : undefined}
          >
            <Icon aria-hidden="true" />
            {label}
          </RouteLink>
        ))}
      </nav>
      <div className={styles.counts}>{counts}</div>
      <ChangeWalker count={changes} label={changesLabel} />
    </div>
  );
}
