import { tokenColours } from "@/components/ui/token-colours";
import type { CanonStatus } from "@/lib/base/canon-status";

/** The colours of the chart, as they are in this light. */
export type Palette = Readonly<Record<CanonStatus | "ink" | "soft" | "rule" | "history" | "accent" | "paper", string>>;

/** The token of each colour. */
const TOKENS: Readonly<Record<keyof Palette, string>> = {
  canon: "--canon-canon",
  assumed: "--canon-assumed",
  proposed: "--canon-proposed",
  "non-canon": "--canon-non-canon",
  superseded: "--canon-superseded",
  ink: "--ink",
  soft: "--ink-soft",
  rule: "--rule",
  history: "--stance-departs",
  accent: "--accent",
  paper: "--sheet",
};

/** Returns the colours that the tokens have where `element` stands. */
export function paletteAt(element: HTMLElement): Palette {
  return tokenColours(element, TOKENS);
}
