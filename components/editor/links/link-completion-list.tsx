"use client";

import { clsx } from "clsx";
import { type RefObject, useEffect, useId, useImperativeHandle, useState } from "react";
import floating from "@/components/ui/floating.module.css";
import type { Option } from "@/components/ui/option";
import styles from "./link-completion-list.module.css";

/** What the editor asks of the list while the cursor stays in the text. */
export type LinkCompletionListHandle = {
  /** Returns whether the key was the list's own. */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
};

type LinkCompletionListProps = {
  /** The element of the text, which keeps the focus and names the option that Enter would take. */
  text: HTMLElement;
  items: readonly Option[];
  query: string;
  loading: boolean;
  choose: (option: Option) => void;
  ref?: RefObject<LinkCompletionListHandle | null>;
};

/** The articles to link to, below the cursor, while the cursor stays in the text. */
export function LinkCompletionList({ text, items, query, loading, choose, ref }: LinkCompletionListProps) {
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
        <Options id={id} items={items} index={index} choose={choose} onPoint={(of) => setAt({ items, index: of })} />
      ) : (
        <p className={floating.note}>
          {loading ? "Looking for articles …" : query === "" ? "Type the title of an article." : "No article found."}
        </p>
      )}
      <p role="status" className={clsx(floating.note, styles.keys)}>
        {items.length > 0 ? "↑ ↓ to choose, Enter to link, Escape to keep the brackets" : ""}
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

type OptionsProps = {
  id: string;
  items: readonly Option[];
  /** The one that Enter would take. */
  index: number;
  choose: (option: Option) => void;
  onPoint: (index: number) => void;
};

function Options({ id, items, index, choose, onPoint }: OptionsProps) {
  return (
    <div id={id} role="listbox" aria-label="Articles to link to" className={clsx(floating.list, styles.list)}>
      {items.map((option, of) => (
        <div
          key={option.value}
          id={`${id}-${of}`}
          role="option"
          tabIndex={-1}
          aria-selected={of === index}
          className={floating.item}
          {...(of === index ? { "data-highlighted": "" } : {})}
          // The cursor must stay in the text.
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => of !== index && onPoint(of)}
          onClick={() => choose(option)}
          onKeyDown={() => {}}
        >
          <span className={floating.words}>
            {option.label}
            {option.hint && <span className={floating.hint}>{option.hint}</span>}
          </span>
        </div>
      ))}
    </div>
  );
}
