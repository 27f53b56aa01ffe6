"use client";

import { lazy, type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Command } from "@/components/ui/icons";
import { SearchBox } from "@/components/ui/search-box";
import type { DialsGiven } from "@/lib/canon/dials";
import { searchToolsMessages } from "@/lib/language/subjects/search-tools";
import type { SearchPaletteProps, Typed } from "./search-palette";
import styles from "./world-search.module.css";

/** Fetched when it is first wanted. Where that fails the box is still a form that leads to the page of results. */
const SearchPalette = lazy(() =>
  import("./search-palette").catch(() => ({ default: (_props: SearchPaletteProps): ReactNode => null })),
);

type Opened = "no" | "from the box" | "by command";

/** The search of a world in the head of its pages: a plain form, over which the palette opens when one types, clicks or presses Ctrl+K. */
export function WorldSearch({ home, dials }: { home: string; dials?: DialsGiven | undefined }) {
  const t = searchToolsMessages();
  const [opened, setOpened] = useState<Opened>("no");
  const box = useRef<HTMLInputElement>(null);
  const fromTheBox = useCallback(() => setOpened("from the box"), []);
  const byCommand = useCallback(() => {
    if (!box.current) return;
    box.current.select();
    setOpened("by command");
  }, []);
  useCommandKey(byCommand);
  // What is suggested while one types knows no dials: from a standpoint the list of canon answers.
  if (dials)
    return (
      <SearchBox
        action={`${home}/canon`}
        label={t("searchThisWorld")}
        placeholder={t("searchThisWorld")}
        kept={dials}
      />
    );
  return (
    <div className={styles.search}>
      <SearchBox
        action={`${home}/search`}
        label={t("searchThisWorld")}
        placeholder={t("searchThisWorld")}
        input={box}
        onWanted={fromTheBox}
      />
      <IconButton
        label={t("searchOrGoTo")}
        shortcut="Ctrl+K"
        aria-keyshortcuts="Control+K Meta+K"
        aria-haspopup="dialog"
        icon={<Command aria-hidden="true" />}
        onClick={byCommand}
      />
      {opened !== "no" && (
        <Suspense fallback={null}>
          <SearchPalette
            home={home}
            takeTyped={() => takeFrom(box.current)}
            giveBack={(typed) => giveTo(box.current, typed)}
            asksForResults={opened === "from the box"}
            onClose={() => setOpened("no")}
          />
        </Suspense>
      )}
    </div>
  );
}

/** What stands in a field, which is empty afterwards, and what of it is selected. */
function takeFrom(field: HTMLInputElement | null): Typed {
  const text = field?.value ?? "";
  const typed = { text, from: field?.selectionStart ?? text.length, to: field?.selectionEnd ?? text.length };
  if (field) field.value = "";
  return typed;
}

function giveTo(field: HTMLInputElement | null, typed: string): void {
  if (field) field.value = typed;
}

/** Listens for Ctrl+K, or Cmd+K, anywhere but in a dialog. */
function useCommandKey(onPress: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // In a text that is edited the same keys make a link, and the editor has taken them then.
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      if (event.defaultPrevented || document.querySelector("[role=dialog], [role=alertdialog]")) return;
      event.preventDefault();
      onPress();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [onPress]);
}
