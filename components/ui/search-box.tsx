"use client";

import { type RefObject, useEffect, useRef } from "react";
import { Search } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { GetForm } from "./get-form";
import { Kbd } from "./kbd";
import styles from "./search-box.module.css";

type SearchBoxProps = {
  /** The page of results; what is typed is sent as `name` in its query. */
  action: string;
  label?: string;
  name?: string;
  placeholder?: string;
  defaultValue?: string;
  /** Takes the key `/`; only one box of a page may. */
  shortcut?: boolean;
  /** What the address says besides. */
  kept?: Readonly<Record<string, string | undefined>>;
  /** Its field, where somebody else reads it. */
  input?: RefObject<HTMLInputElement | null>;
  /** When somebody clicks into it, types, or comes by the key. */
  onWanted?: () => void;
};

/** A plain GET form, so that it works before any script does. `/` leads to it from anywhere. */
export function SearchBox(props: SearchBoxProps) {
  const t = shellMessages();
  const {
    action,
    label = t("search"),
    name = "q",
    placeholder = t("search"),
    defaultValue,
    shortcut = true,
    kept = {},
    onWanted,
  } = props;
  const own = useRef<HTMLInputElement>(null);
  const input = props.input ?? own;
  useEffect(() => {
    if (!shortcut) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
      onWanted?.();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [shortcut, input, onWanted]);
  return (
    <search>
      <GetForm action={action} className={styles.search}>
        <Search className={styles.lens} aria-hidden="true" />
        {Object.entries(kept).map(([each, value]) => (
          <input key={each} type="hidden" name={each} value={value} />
        ))}
        <input
          ref={input}
          type="search"
          name={name}
          className={styles.input}
          aria-label={label}
          aria-keyshortcuts={shortcut ? "/" : undefined}
          placeholder={placeholder}
          defaultValue={defaultValue}
          autoComplete="off"
          enterKeyHint="search"
          onClick={onWanted}
          onInput={onWanted}
        />
        {shortcut && (
          <span className={styles.key} aria-hidden="true">
            <Kbd>/</Kbd>
          </span>
        )}
      </GetForm>
    </search>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=dialog]") !== null)
  );
}
