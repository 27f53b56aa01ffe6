"use client";

import { type ComponentProps, Fragment, useEffect, useRef, useState } from "react";

/**
 * A form that becomes the address of a page: a filter, a search. It draws what the address says, also after Back: neither the
 * browser nor a page that was kept while another one was shown may put back what had been chosen since.
 */
export function GetForm({ children, ...rest }: Omit<ComponentProps<"form">, "method" | "autoComplete">) {
  const [round, setRound] = useState(0);
  const shown = useRef(false);
  useEffect(() => {
    const again = () => setRound((before) => before + 1);
    const cameBack = ({ persisted }: PageTransitionEvent) => persisted && again();
    // An effect that runs again is a page that was hidden meanwhile.
    if (shown.current) again();
    shown.current = true;
    window.addEventListener("pageshow", cameBack);
    return () => window.removeEventListener("pageshow", cameBack);
  }, []);
  return (
    <form {...rest} method="get" autoComplete="off">
      <Fragment key={round}>{children}</Fragment>
    </form>
  );
}
