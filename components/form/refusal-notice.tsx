"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import type { Refusal } from "@/components/api/refusal";
import { Callout } from "@/components/ui/callout";
import { returnPath } from "@/lib/base/safe-redirect";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import styles from "./form.module.css";

type RefusalNoticeProps = {
  title: string;
  refusal: Refusal | null | undefined;
  /** What can be done instead. */
  way?: ReactNode;
};

/** Says beside the button that was pressed why nothing was done; who was signed out can sign in without leaving the page. */
export function RefusalNotice({ title, refusal, way }: RefusalNoticeProps) {
  if (!refusal) return null;
  return (
    <div className={styles.whole}>
      <Callout tone="error" title={title} live actions={way}>
        {refusal.detail} {refusal.kind === "signedOut" && <SignInElsewhere />}
      </Callout>
    </div>
  );
}

function SignInElsewhere() {
  const t = viewerMessages();
  return (
    <a href={returnPath("/sign-in", usePathname())} target="_blank" rel="noreferrer">
      {t("signInInANewTab")}
    </a>
  );
}
