import { LeaningText } from "@/components/canon/retcon/leaning-text";
import styles from "@/components/canon/retcon/retcon.module.css";
import type { RetconItemView } from "@/components/canon/retcon/retcon-item";

/** What leans on a change, for those who can only read of it. */
export function ReadOnlyItems({ items }: { items: readonly RetconItemView[] }) {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.key} className={styles.item}>
          <LeaningText leaning={item} />
        </li>
      ))}
    </ol>
  );
}
