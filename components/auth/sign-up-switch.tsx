"use client";

import { useOptimistic, useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Switch } from "@/components/ui/switch";
import { useToast } from "@/components/ui/toast";

type SignUpSwitchProps = {
  open: boolean;
  /** Returns the refusal, or null. */
  set: (open: boolean) => Promise<Refusal | null>;
};

/** Whether anybody may sign up, or the invited alone. */
export function SignUpSwitch({ open, set }: SignUpSwitchProps) {
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(open);

  function change(next: boolean) {
    start(async () => {
      show(next);
      const refusal = await attempted(() => set(next));
      if (refusal) sayRefusal("Nothing changed", refusal);
      else say({ title: next ? "Anyone can sign up" : "Sign-up is by invitation only", tone: "success" });
    });
  }

  return (
    <Switch
      label="Anyone can sign up"
      hint="Off: only people with an invitation link to a world can create an account."
      checked={shown}
      onChange={change}
    />
  );
}
