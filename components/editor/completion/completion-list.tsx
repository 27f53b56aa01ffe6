"use client";

import { clsx } from "clsx";
import { type RefObject, useEffect, useId, useImperativeHandle, useState } from "react";
import floating from "@/components/ui/floating.module.css";
import type { Icon } from "@/components/ui/icons";
import type { Option } from "@/components/ui/option";
import styles from "./completion-list.module.css";

/** One thing that a list below the cursor offers. */
export type Completion = Option & { readonly icon?: Icon; readonly shortcut?: string };

/** What a list says of itself. */
export type ListLabels = {
  readonly label: string;
  /** While it is not known yet what there is. */
  readonly loading: string;
  /** Before anything is typed that it could look for. */
  readonly begin: string;
  readonly none: string;
  readonly keys: string;
};

/** What the editor asks of the list while the cursor stays in the text. */
export type CompletionListHandle = {
  /** Returns whether the key was the list's own. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
};

type CompletionListProps<Item extends Completion> = {
  /** The element of the text, which keeps the focus and names the option that Enter would take. */
  text: HTMLElement;
  labels: ListLabels;
  items: readonly Item[];
  query: string;
  loading: boolean;
  choose: (item: Item) => void;
  ref?: RefObject<CompletionListHandle | null>;
};

/** What can be put in at the cursor, below it, while the cursor stays in the text. */
export function CompletionList<Item extends Completion>({
  text,
  labels,
  items,
  query,
  loading,
  choose,
  ref,
}: CompletionListProps<Item>) {
  const id = useId();
  const [at, setAt] = useState({ items, index: 0 });
  const index = at.items === items ? at.index : 0;
  const active = items[index];

  useActiveOption(text, id, index, active !== undefined);
  useImperativeHandle(ref, () => ({
    onKeyDown(event) {
      if (active === undefined || event.isComposing) return false;
      const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      if (step !== 0) setAt({ items, index: (index + step + items.length) % items.length });
      else if (event.key === "Enter" || event.key === "Tab") choose(active);
      else return false;
      return true;
    },
  }));

  return (
    <div className={clsx(floating.sheet, styles.sheet)}>
      {items.length > 0 ? (
        <Options
          id={id}
          label={labels.label}
          items={items}
          index={index}
          choose={choose}
          onPoint={(of) => setAt({ items, index: of })}
        />
      ) : (
        <p className={floating.note}>{loading ? labels.loading : query === "" ? labels.begin : labels.none}</p>
      )}
      <p role="status" className={clsx(floating.note, styles.keys)}>
        {items.length > 0 ? labels.keys : ""}
      </p>
    </div>
  );
}

/** Tells those who hear the text which option Enter would take, and keeps it in sight. */
function useActiveOption(text: HTMLElement, id: string, index: number, isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return;
    const attributes = { "aria-controls": id, "aria-activedescendant": `${id}-${index}` };
    for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, value);
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: "nearest" });
    return () => {
      for (const name of Object.keys(attributes)) text.removeAttribute(name);
    };
  }, [text, id, index, isThere]);
}

type OptionsProps<Item extends Completion> = {
  id: string;
  label: string;
  items: readonly Item[];
  /** The one that Enter would take. */
  index: number;
  choose: (item: Item) => void;
  onPoint: (index: number) => void;
};

function Options<Item extends Completion>({ id, label, items, index, choose, onPoint }: OptionsProps<Item>) {
  return (
    <div id={id} role="listbox" aria-label={label} className={clsx(floating.list, styles.list)}>
      {items.map((item, of) => (
        <div
          key={item.value}
          id={`${id}-${of}`}
          role="option"
          tabIndex={-1}
          aria-selected={of === index}
          className={floating.item}
          {...(of === index ? { "data-highlighted": "" } : {})}
          // The cursor must stay in the text.
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => of !== index && onPoint(of)}
          onClick={() => choose(item)}
          onKeyDown={() => {}}
        >
          {item.icon && <item.icon aria-hidden="true" />}
          <span className={floating.words}>
            {item.label}
            {item.hint && <span className={floating.hint}>{item.hint}</span>}
          </span>
          {item.shortcut && <kbd className={clsx(floating.shortcut, styles.shortcut)}>{item.shortcut}</kbd>}
        </div>
      ))}
    </div>
  );
}
