import { clsx } from "clsx";
import type { ReactNode } from "react";
import styles from "./table.module.css";
import { VisuallyHidden } from "./visually-hidden";

type TableProps = {
  /** Says what the table is of. */
  caption: string;
  showCaption?: boolean;
  dense?: boolean;
  /** `<thead>` and `<tbody>`; mark cells of numbers with `data-number`. */
  children: ReactNode;
};

/** A table that scrolls by itself where the page is too narrow for it, also by keyboard. */
export function Table({ caption, showCaption = false, dense = false, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={clsx(styles.table, dense && styles.dense)}>
        <caption className={showCaption ? clsx("label", styles.shown) : undefined}>
          {showCaption ? caption : <VisuallyHidden>{caption}</VisuallyHidden>}
        </caption>
        {children}
      </table>
    </section>
  );
}
