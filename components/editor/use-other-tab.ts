"use client";

import { useEffect, useState } from "react";

/** Whether the same person has the same article open in another tab of this browser: both would write one draft. */
export function useOtherTab(name: string): boolean {
  const [other, setOther] = useState(false);
  useEffect(() => {
    let release = () => {};
    let gone = false;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    // Absent where the page is not on a secure origin.
    const request = navigator.locks?.request(name, { ifAvailable: true }, (lock) => {
      if (!gone) setOther(lock === null);
      return lock && !gone ? held : undefined;
    });
    request?.catch(() => {});
    return () => {
      gone = true;
      release();
    };
  }, [name]);
  return other;
}
