import type { KeyboardEvent } from "react";
import { CHOICE } from "./choices-in-form";

const OF_KEY: Readonly<Record<string, string>> = { "1": "keep", "2": "change", "3": "dispute", "0": "" };

/** Keys of going through: j and k to the next and the one before, figures to choose, o to open what it is. Heard in the list, not while somebody types. */
export function keysOfRetcon(event: KeyboardEvent<HTMLElement>, changed: () => void): void {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  const item = target.closest("li");
  if (!item || target.matches("textarea, input:not([type=radio])")) return;
  const items = [...(item.parentElement?.children ?? [])];
  const to = { j: 1, k: -1 }[event.key];
  const choice = OF_KEY[event.key];
  if (to !== undefined) focusOn(items[items.indexOf(item) + to]);
  else if (event.key === "o") item.querySelector("a")?.click();
  else if (choice !== undefined) {
    choose(item, choice);
    changed();
  } else return;
  event.preventDefault();
}

/** Chooses for everything that is still open; with an empty choice all are opened again. */
export function setRest(list: HTMLElement, choice: string): void {
  for (const item of list.querySelectorAll("li")) if (choice === "" || chosenOf(item) === "") choose(item, choice);
}

/** For how many something is chosen. */
export function chosenIn(list: HTMLElement): number {
  return [...list.querySelectorAll("li")].filter((item) => chosenOf(item) !== "").length;
}

function chosenOf(item: Element): string {
  return radios(item).find(({ checked }) => checked)?.value ?? "";
}

function choose(item: Element, choice: string): void {
  for (const radio of radios(item)) if (radio.value === choice) radio.checked = true;
}

function focusOn(item: Element | undefined): void {
  const all = item ? radios(item) : [];
  (all.find(({ checked }) => checked) ?? all[0])?.focus();
}

function radios(item: Element): HTMLInputElement[] {
  return [...item.querySelectorAll<HTMLInputElement>("input[type=radio]")].filter(({ name }) =>
    name.startsWith(CHOICE),
  );
}
