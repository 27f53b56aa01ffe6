import type { ReactNode } from "react";
import { BookOpen, CircleCheck, CircleX, Split } from "@/components/ui/icons";
import type { Stance } from "@/lib/document/model/citation";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import { said } from "@/lib/language/translator";

type StanceOption = { value: Stance; label: string; hint: string; icon: ReactNode };

/** The ways in which a passage can bear on a claim, explained. */
export const STANCE_OPTIONS: readonly StanceOption[] = [
  said(
    evidenceToolsMessages,
    { label: "supports", hint: "thePassageSaysTheSame2" },
    { value: "supports", icon: <CircleCheck aria-hidden="true" /> },
  ),
  said(
    evidenceToolsMessages,
    { label: "contradicts", hint: "thePassageSaysOtherwise2" },
    { value: "contradicts", icon: <CircleX aria-hidden="true" /> },
  ),
  said(
    evidenceToolsMessages,
    { label: "departs", hint: "itSaysWhatReallyHappenedThe" },
    { value: "departs", icon: <Split aria-hidden="true" /> },
  ),
  said(
    evidenceToolsMessages,
    { label: "context", hint: "backgroundThatDoesNotSettleIt" },
    { value: "context", icon: <BookOpen aria-hidden="true" /> },
  ),
];

/** A value of the group of stances. */
export function stanceOf(value: string): Stance {
  return STANCE_OPTIONS.find((option) => option.value === value)?.value ?? "supports";
}
