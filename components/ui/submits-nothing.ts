import type { KeyboardEvent } from "react";

/** Enter in a radio button or a checkbox would send its form; whoever presses it there means to choose. */
export function submitsNothing(event: KeyboardEvent): void {
  if (event.key === "Enter") event.preventDefault();
}
