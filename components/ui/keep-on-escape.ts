import type { KeyboardEvent } from "react";

type FieldKey = KeyboardEvent<HTMLInputElement> & { readonly preventBaseUIHandler: () => void };

/**
 * Escape closes a list that is open; where none is, Base UI takes all that was chosen away instead. It is for what is around the field
 * then, and nothing is lost.
 */
export function keepOnEscape(event: FieldKey): void {
  if (event.key === "Escape" && event.currentTarget.ariaExpanded !== "true") event.preventBaseUIHandler();
}
