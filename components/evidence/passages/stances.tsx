import type { ReactNode } from "react";
import { BookOpen, CircleCheck, CircleX, Split } from "@/components/ui/icons";
import type { Stance } from "@/lib/document/model/citation";

type StanceOption = { value: Stance; label: string; hint: string; icon: ReactNode };

/** The ways in which a passage can bear on a claim, explained. */
export const STANCE_OPTIONS: readonly StanceOption[] = [
  {
    value: "supports",
    label: "Supports",
    hint: "The passage says the same.",
    icon: <CircleCheck aria-hidden="true" />,
  },
  {
    value: "contradicts",
    label: "Contradicts",
    hint: "The passage says otherwise.",
    icon: <CircleX aria-hidden="true" />,
  },
  {
    value: "departs",
    label: "Departs",
    hint: "It says what really happened; the timeline departs from it here.",
    icon: <Split aria-hidden="true" />,
  },
  {
    value: "context",
    label: "Context",
    hint: "Background that does not settle it.",
    icon: <BookOpen aria-hidden="true" />,
  },
];

/** A value of the group of stances. */
export function stanceOf(value: string): Stance {
  return STANCE_OPTIONS.find((option) => option.value === value)?.value ?? "supports";
}
