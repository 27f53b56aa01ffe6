"use client";

import { useCallback } from "react";
import type { Refusal } from "@/components/api/refusal";
import { useToast } from "@/components/ui/toast";
import { returnPath } from "@/lib/base/safe-redirect";
import { viewerMessages } from "@/lib/language/subjects/viewer";

/** Says of a button with nothing typed beside it that nothing was done, and why; who was signed out can sign in elsewhere. */
export function useRefusalToast(): (title: string, refusal: Refusal) => void {
  const say = useToast();
  return useCallback(
    (title, { kind, detail }) => {
      const signIn = () => window.open(returnPath("/sign-in", window.location.pathname), "_blank", "noreferrer");
      const action =
        kind === "signedOut"
          ? { action: { label: viewerMessages()("signInInANewTab"), onSelect: () => void signIn() } }
          : {};
      say({ title, detail, tone: "error", ...action });
    },
    [say],
  );
}
