"use client";

import { Eye, EyeOff } from "lucide-react";
import { useState } from "react";
import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";

type ReviewFlagButtonProps = { wanted: boolean; set: (input: { wanted: boolean }) => Promise<Refusal | null> };

/** Says that an article wants review whatever its world's rule, or no longer. */
export function ReviewFlagButton({ wanted, set }: ReviewFlagButtonProps) {
  const say = useToast();
  const sayRefusal = useRefusalToast();
  const [busy, setBusy] = useState(false);
  async function turn(): Promise<void> {
    setBusy(true);
    const refusal = await attempted(() => set({ wanted: !wanted }));
    setBusy(false);
    if (refusal) sayRefusal("That did not work", refusal);
    else if (wanted) say({ title: "This article follows the world’s review rules again" });
    else say({ title: "Every change to this article now needs review", tone: "success" });
  }
  return (
    <Button
      variant="ghost"
      busy={busy}
      icon={wanted ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
      onClick={() => void turn()}
    >
      {wanted ? "Stop requiring review" : "Require review"}
    </Button>
  );
}
