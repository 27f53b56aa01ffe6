"use client";

import type { Refusal } from "@/components/api/refusal";
import { attempted } from "@/components/form/attempt";
import { useRefusalToast } from "@/components/form/use-refusal-toast";
import { useToast } from "@/components/ui/toast";
import { viewerMessages } from "@/lib/language/subjects/viewer";

/** Begins or ends watching something, called `what` in a sentence, and says so. Resolves to whether it was done. */
export function useWatching(
  watch: (watching: boolean) => Promise<Refusal | null>,
  what: string,
): (watching: boolean) => Promise<boolean> {
  const t = viewerMessages();
  const say = useToast();
  const sayRefusal = useRefusalToast();
  return async (watching) => {
    const refusal = await attempted(() => watch(watching));
    if (refusal) sayRefusal(watching ? t("notWatched") : t("stillWatched"), refusal);
    else if (watching) say({ title: t("youWatchWhatWhatOthersDo", { what }), tone: "success" });
    else say({ title: t("youNoLongerWatchWhat", { what }) });
    return refusal === null;
  };
}
