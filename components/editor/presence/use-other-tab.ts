"use client";

import { useEffect, useState } from "react";
import { type OtherTab, OtherTabs } from "./other-tabs";

/** Whether the same person has the same article open in another tab of this browser: both write one draft. Null: nothing to ask about. */
export function useOtherTab(name: string | null): OtherTab {
  const [other, setOther] = useState<OtherTab>("none");
  useEffect(() => {
    if (name === null) return;
    let tabs: OtherTabs | null = null;
    const open = () => {
      tabs ??= new OtherTabs(new BroadcastChannel(name), setOther);
    };
    // Also where the page only goes into the browser's memory: it comes back with `pageshow`.
    const close = () => {
      tabs?.close();
      tabs = null;
    };
    const seen = () => {
      if (document.visibilityState === "visible") tabs?.ask();
    };
    open();
    window.addEventListener("pageshow", open);
    window.addEventListener("pagehide", close);
    document.addEventListener("visibilitychange", seen);
    return () => {
      window.removeEventListener("pageshow", open);
      window.removeEventListener("pagehide", close);
      document.removeEventListener("visibilitychange", seen);
      close();
    };
  }, [name]);
  return other;
}
