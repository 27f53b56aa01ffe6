"use client";

import { useOptimistic, useTransition } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Switch } from "@/components/ui/switch";
import { useToast } from "@/components/ui/toast";
import { authMessages } from "@/lib/language/subjects/auth";

type SignUpSwitchProps = {
  open: boolean;
  /** Returns the refusal, or null. */
  set: (open: boolean) => Promise<Refusal | null>;
};

/** Whether anybody may sign up, or the invited alone. */
export function SignUpSwitch({ open, set }: SignUpSwitchProps) {
  const t = authMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [, start] = useTransition();
  const [shown, show] = useOptimistic(open);

  function change(next: boolean) {
    start(async () => {
      show(next);
      const refusal = await attempted(() => set(next));
      if (refusal) sayRefusal(t("nothingChanged"), refusal);
      else say({ title: next ? t("anyoneCanSignUp") : t("signUpIsByInvitationOnly"), tone: "success" });
    });
  }

  return (
    <Switch label={t("anyoneCanSignUp")} hint={t("offOnlyPeopleWithAnInvitation")} checked={shown} onChange={change} />
  );
}
