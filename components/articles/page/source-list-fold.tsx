"use client";

import { type ReactNode, useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import styles from "./source-list.module.css";

/**
 * The list of an article's sources. On a wide screen all of them stand in the margin already, so there it is folded until somebody
 * wants to read it through; narrow screens, print and browsers without scripts show it always.
 */
export function SourceListFold({ children }: { children: ReactNode }) {
  const t = articleToolsMessages();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        className={styles.unfold}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {open ? t("hideTheList") : t("showThemAsAList")}
      </Button>
      <ol id={id} className={styles.list} data-folded={open ? undefined : ""}>
        {children}
      </ol>
    </>
  );
}
