"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import styles from "./print-line.module.css";

/** On paper alone: which world a page is of, its address and the day on which it was printed. */
export function PrintLine({ world }: { world: string }) {
  const path = usePathname();
  const [printed, setPrinted] = useState<{ origin: string; day: string } | null>(null);
  useEffect(() => {
    const note = () => setPrinted({ origin: window.location.origin, day: dayLabel(new Date()) });
    note();
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);
  const from = `from ${world}: ${printed?.origin ?? ""}${decodeURI(path)}`;
  return (
    <p className={`print-only ${styles.line}`}>{printed ? `Printed on ${printed.day} ${from}` : `Printed ${from}`}</p>
  );
}

/** "3 February 2026", in the reader's own time. */
function dayLabel(now: Date): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" }).format(now);
}
