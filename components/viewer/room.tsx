import type { ReactNode } from "react";

/** Keeps the room of what only some readers see, until it is known who reads: nobody sees or reaches it. */
export function Room({ children }: { children: ReactNode }) {
  return (
    <span inert style={{ display: "contents", visibility: "hidden" }}>
      {children}
    </span>
  );
}
