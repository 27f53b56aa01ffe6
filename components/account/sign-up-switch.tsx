"use client";

import { useOptimistic, useTransition } from "react";
import { Switch } from "@/components/ui/switch";
import { useToast } from "@/components/ui/toast";

type SignUpSwitchProps = {
  open: boolean;
  /** Answers the refusal in words, or null. */
  set: (open: boolean) => Promise<string | null>;
};

/** Whether anybody may sign up, or the invited alone. */
export function SignUpSwitch({ open, set }: SignUpSwitchProps) {
  const say = useToast();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(open);

  function change(next: boolean) {
    start(async () => {
      show(next);
      const refusal = await set(next);
      if (refusal) say({ title: refusal, tone: "error" });
      else say({ title: next ? "Anybody may sign up" : "Only the invited may sign up", tone: "success" });
    });
  }

  return (
    <Switch
      label="Anybody may sign up"
      hint="Off: only who follows a link of invitation to a world can make an account."
      checked={shown}
      onChange={change}
    />
  );
}
