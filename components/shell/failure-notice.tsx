"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { RotateCcw } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { shellMessages } from "@/lib/language/subjects/shell";
import { NoticePage } from "./notice-page";

/** What Next hands to an error page. `digest` stands beside the error in the server's log. */
export type FailureProps = { error: Error & { digest?: string }; retry: () => void };

/** Says that a page broke, that nothing was lost by it, and how to go on. */
export function FailureNotice({ error, retry }: FailureProps) {
  const t = shellMessages();
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <NoticePage
      kicker={t("somethingWentWrong")}
      title={t("thisPageCouldNotBeShown")}
      actions={
        <>
          <Button variant="primary" icon={<RotateCcw aria-hidden="true" />} onClick={retry}>
            {t("tryAgain")}
          </Button>
          <LinkButton href="/">{t("allWorlds")}</LinkButton>
        </>
      }
    >
      <p>{t("thisIsOurFaultSavedWork")}</p>
      {error.digest && <p>{t.rich("ifItKeepsHappeningTellWhoever", { code: () => <code>{error.digest}</code> })}</p>}
    </NoticePage>
  );
}
