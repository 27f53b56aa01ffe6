import { type ReactNode, useEffect, useRef } from "react";
import styles from "./chart.module.css";

type ChartPanelProps = {
  /** Names what is chosen; null: nothing is. */
  chosen: string | null;
  /** Says what can be chosen, while nothing is. */
  hint: string;
  /** What is chosen, read out when that changes. */
  children: ReactNode;
  /** What can be done with it; is not read out. */
  more?: ReactNode;
};

/** What is chosen in the picture above. It is scrolled into sight: on a phone it would stand below the screen. */
export function ChartPanel({ chosen, hint, children, more }: ChartPanelProps) {
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen !== null) said.current?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div className={styles.panel}>
      <div ref={said} aria-live="polite">
        {chosen === null ? <p className={styles.hint}>{hint}</p> : children}
      </div>
      {chosen !== null && more}
    </div>
  );
}
