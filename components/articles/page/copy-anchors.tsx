"use client";

import { useEffect } from "react";
import { useToast } from "@/components/ui/toast";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";

/** The link beside a heading is copied when it is followed; where the clipboard is closed, the address bar has it. */
export function CopyAnchors() {
  const say = useToast();
  useEffect(() => {
    const copy = async (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-anchor]") : null;
      if (!link) return;
      try {
        await navigator.clipboard.writeText(link.href);
        say({ title: articleToolsMessages()("linkToThisSectionCopied") });
      } catch {
        say({
          title: articleToolsMessages()("theLinkCouldNotBeCopied"),
          detail: articleToolsMessages()("itStandsInTheAddressBar"),
          tone: "warning",
        });
      }
    };
    document.addEventListener("click", copy);
    return () => document.removeEventListener("click", copy);
  }, [say]);
  return null;
}
