import type { KeyboardEvent } from "react";

/** What a key asks for in a sourcing session. */
export type SourcingAction = "link" | "skip" | "invention" | "drop" | "words" | "down" | "up" | "next" | "previous";

const KEYS: ReadonlyMap<string, SourcingAction> = new Map([
  ["l", "link"],
  ["Enter", "link"],
  ["s", "skip"],
  ["i", "invention"],
  ["u", "drop"],
  ["w", "words"],
  ["ArrowDown", "down"],
  ["ArrowUp", "up"],
  ["ArrowRight", "next"],
  ["ArrowLeft", "previous"],
]);

/** The action of a key, or the passage that a digit chooses (from 0); null where the key is none of ours, or what has the focus needs it. */
export function walkActOf(event: KeyboardEvent): SourcingAction | number | null {
  const { key, target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || takesKeys(target, key)) return null;
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return KEYS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Whether what has the focus needs the key itself: words that are typed or chosen, arrows among choices, Enter on a button. */
function takesKeys(target: EventTarget, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input:not([type="radio"]), textarea, [role="combobox"]')) return true;
  if (key === "Enter") return target.closest("button, a") !== null;
  return key.startsWith("Arrow") && target.closest('[role="radiogroup"], [role="listbox"]') !== null;
}
