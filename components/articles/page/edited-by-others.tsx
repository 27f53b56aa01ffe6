import { PenLine } from "@/components/ui/icons";
import styles from "./edited-by-others.module.css";

/** Below an article's tabs, one of which is Edit: that somebody else is editing it. */
export function EditedByOthers({ sentence }: { sentence: string }) {
  return (
    <p className={styles.notice}>
      <PenLine aria-hidden="true" />
      <span>{sentence}</span>
    </p>
  );
}
