import type { ReactNode } from "react";
import { BookOpen, CircleCheck, CircleX, Split } from "@/components/ui/icons";
import type { Stance } from "@/lib/document/model/citation";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";

type StanceOption = { value: Stance; label: string; hint: string; icon: ReactNode };

/** The ways in which a passage can bear on a claim, explained. */
export const STANCE_OPTIONS: readonly StanceOption[] = [
  {
    value: "supports",
    get label() {
      return evidenceToolsMessages()("supports");
    },
    get hint() {
      return evidenceToolsMessages()("thePassageSaysTheSame2");
    },
    icon: <CircleCheck aria-hidden="true" />,
  },
  {
    value: "contradicts",
    get label() {
      return evidenceToolsMessages()("contradicts");
    },
    get hint() {
      return evidenceToolsMessages()("thePassageSaysOtherwise2");
    },
    icon: <CircleX aria-hidden="true" />,
  },
  {
    value: "departs",
    get label() {
      return evidenceToolsMessages()("departs");
    },
    get hint() {
      return evidenceToolsMessages()("itSaysWhatReallyHappenedThe");
    },
    icon: <Split aria-hidden="true" />,
  },
  {
    value: "context",
    get label() {
      return evidenceToolsMessages()("context");
    },
    get hint() {
      return evidenceToolsMessages()("backgroundThatDoesNotSettleIt");
    },
    icon: <BookOpen aria-hidden="true" />,
  },
];

/** A value of the group of stances. */
export function stanceOf(value: string): Stance {
  return STANCE_OPTIONS.find((option) => option.value === value)?.value ?? "supports";
}
