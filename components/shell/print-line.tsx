"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { currentLanguage } from "@/lib/language/current-language";
import { shellMessages } from "@/lib/language/subjects/shell";
import styles from "./print-line.module.css";

/** Whose way of writing a day is taken. */
const DAY_OF = { en: "en-GB", de: "de-DE" } as const;

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
  const t = shellMessages();
  const at = { world, address: `${printed?.origin ?? ""}${decodeURI(path)}` };
  return (
    <p className={`print-only ${styles.line}`}>
      {printed ? t("printedOn", { day: printed.day, ...at }) : t("printedFrom", at)}
    </p>
  );
}

/** "3 February 2026" or "3. Februar 2026", in the reader's own time. */
function dayLabel(now: Date): string {
  return new Intl.DateTimeFormat(DAY_OF[currentLanguage()], { day: "numeric", month: "long", year: "numeric" }).format(
    now,
  );
}
