"use client";

import { useEffect } from "react";
import { useToast } from "@/components/ui/toast";

/** The link beside a heading is copied when it is followed; where the clipboard is closed, the address bar has it. */
export function CopyAnchors() {
  const say = useToast();
  useEffect(() => {
    const copy = async (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-anchor]") : null;
      if (!link) return;
      try {
        await navigator.clipboard.writeText(link.href);
        say({ title: "Link to this section copied" });
      } catch {
        say({ title: "The link could not be copied", detail: "It stands in the address bar now.", tone: "warning" });
      }
    };
    document.addEventListener("click", copy);
    return () => document.removeEventListener("click", copy);
  }, [say]);
  return null;
}
