"use client";

import { useCallback, useEffect, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { ChevronDown, ChevronUp } from "@/components/ui/icons";
import { historyToolsMessages } from "@/lib/language/subjects/history-tools";
import styles from "./change-walker.module.css";

/** Walks through the changes of a comparison: by two buttons, or by the keys `n` (next) and `p` (previous). `label`: how many there are, in words. */
export function ChangeWalker({ count, label }: { count: number; label: string }) {
  const t = historyToolsMessages();
  const [current, setCurrent] = useState(0);
  const go = useCallback(
    (step: 1 | -1) => {
      const next = current === 0 && step === -1 ? count : ((current + step - 1 + count) % count) + 1;
      setCurrent(next);
      show(next);
    },
    [current, count],
  );
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target)) return;
      if (event.key === "n") go(1);
      else if (event.key === "p") go(-1);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [go]);
  return (
    <div className={styles.walker}>
      <span className={styles.place} role="status">
        {current === 0 ? label : t("currentOfCount", { current, count })}
      </span>
      <IconButton
        label={t("previousChange")}
        shortcut="p"
        size="small"
        icon={<ChevronUp aria-hidden="true" />}
        aria-keyshortcuts="p"
        onClick={() => go(-1)}
      />
      <IconButton
        label={t("nextChange")}
        shortcut="n"
        size="small"
        icon={<ChevronDown aria-hidden="true" />}
        aria-keyshortcuts="n"
        onClick={() => go(1)}
      />
    </div>
  );
}

function show(number: number): void {
  const change = document.querySelector<HTMLElement>(`[data-change="${number}"]`);
  if (!change) return;
  for (const lit of document.querySelectorAll("[data-change][data-current]")) lit.removeAttribute("data-current");
  change.setAttribute("data-current", "");
  const tall = change.offsetHeight > window.innerHeight * 0.7;
  change.scrollIntoView({ block: tall ? "start" : "center" });
  // The focus stays on the buttons for those who press them again; the keys carry it along, so that Tab goes on from here.
  if (!document.activeElement?.closest("button")) change.focus({ preventScroll: true });
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=alertdialog]") !== null)
  );
}
