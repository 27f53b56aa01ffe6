"use client";

import type { ReactNode } from "react";
import { Check } from "@/components/ui/icons";
import styles from "./form.module.css";
import type { FormState } from "./form-state";

/** Says beside the button that it was done; a live region, there from the start. */
export function Saved({ state, children }: { state: FormState<unknown>; children: ReactNode }) {
  return (
    <p role="status" className={styles.saved}>
      {state.done !== undefined && (
        <>
          <Check aria-hidden="true" />
          {children}
        </>
      )}
    </p>
  );
}
