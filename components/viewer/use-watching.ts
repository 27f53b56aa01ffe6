"use client";

import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { useToast } from "@/components/ui/toast";

/** Begins or ends watching something, called `what` in a sentence, and says so. Resolves to whether it was done. */
export function useWatching(
  watch: (watching: boolean) => Promise<Refusal | null>,
  what: string,
): (watching: boolean) => Promise<boolean> {
  const say = useToast();
  const sayRefusal = useRefusalToast();
  return async (watching) => {
    const refusal = await attempted(() => watch(watching));
    if (refusal) sayRefusal(watching ? "Not watched" : "Still watched", refusal);
    else if (watching) say({ title: `You watch ${what}: what others do appears behind the bell`, tone: "success" });
    else say({ title: `You no longer watch ${what}` });
    return refusal === null;
  };
}
