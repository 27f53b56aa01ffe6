import { VisuallyHidden } from "@/components/ui/visually-hidden";
import styles from "./world-nav.module.css";

type NavCountProps = { count: number; most?: number; label: string };

/** How many things wait behind a link of the navigation; `label` says what they are. From `most` on it only says that there are many. */
export function NavCount({ count, most = 100, label }: NavCountProps) {
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      {count >= most ? `${most - 1}+` : count}
      <VisuallyHidden> {label}</VisuallyHidden>
    </span>
  );
}
