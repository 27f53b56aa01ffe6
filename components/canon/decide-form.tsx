"use client";

import type { ReactNode } from "react";
import type { FormAction } from "@/components/form/form-state";
import { forgetText } from "@/components/form/kept-text-area";
import { Saved } from "@/components/form/saved";
import { ServerForm } from "@/components/form/server-form";
import { useServerForm } from "@/components/form/use-server-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { DecisionView } from "@/lib/canon/decision";
import { canonToolsMessages } from "@/lib/language/subjects/canon-tools";
import { said } from "@/lib/language/translator";
import { DecideFields } from "./decide-fields";
import type { DecisionTarget, InitialDecision } from "./decision-target";

export type DecideFormProps = {
  action: FormAction;
  worldSlug: string;
  articleSlug: string;
  targets: readonly DecisionTarget[];
  /** The target that is chosen at first. */
  target: string;
  /** The decision on that target which was wrong, where this one says so; its choices are the first ones here. */
  wrong?: DecisionView | null;
  /** The slug of the continuity that is decided in; none: the world's first one. */
  continuity?: string | undefined;
  /** It is a vote that is opened. */
  voting?: boolean;
  /** The choices at first, where it is not a decision for canon. */
  initial?: InitialDecision;
  /** What it says where the choice is requested, not made. */
  words?: { readonly button: string; readonly done: ReactNode; readonly refused: string };
};

const DECIDING = said(canonToolsMessages, {
  button: "decide",
  done: "decidedAndAddedToTheLog",
  refused: "decisionNotSaved",
});

/**
 * What an owner or editor fills in to decide: target, status, rule, reason and the passages that say so. After a decision it is as
 * at first, so that the next one repeats nothing of it unasked.
 */
export function DecideForm({ words = DECIDING, action, wrong = null, continuity, ...props }: DecideFormProps) {
  const keep = `${props.voting ? "vote" : "reason"} ${continuity ?? ""} ${props.worldSlug} ${props.articleSlug} ${wrong?.id ?? props.target}`;
  const form = useServerForm(action, { afterwards: "cleared", onDone: () => forgetText(keep) });
  return (
    <ServerForm
      form={form}
      label={words.button}
      refused={words.refused}
      actions={
        <>
          <SubmitButton>{words.button}</SubmitButton>
          <Saved state={form.state}>{words.done}</Saved>
        </>
      }
    >
      {continuity !== undefined && <input type="hidden" name="continuity" value={continuity} />}
      <DecideFields key={wrong?.id} {...props} wrong={wrong} keep={keep} form={form} />
    </ServerForm>
  );
}
