"use client";

import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { RotateCcw } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { NoticePage } from "./notice-page";

/** What Next hands to an error page. `digest` stands beside the error in the server's log. */
export type FailureProps = { error: Error & { digest?: string }; retry: () => void };

/** Says that a page broke, that nothing was lost by it, and how to go on. */
export function FailureNotice({ error, retry }: FailureProps) {
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <NoticePage
      kicker="Something went wrong"
      title="This page could not be shown"
      actions={
        <>
          <Button variant="primary" icon={<RotateCcw aria-hidden="true" />} onClick={retry}>
            Try again
          </Button>
          <LinkButton href="/">All worlds</LinkButton>
        </>
      }
    >
      <p>This is our fault. Saved work is safe, and your draft will be here when the page works again.</p>
      {error.digest && (
        <p>
          If it keeps happening, tell whoever runs this wiki: <code>{error.digest}</code>
        </p>
      )}
    </NoticePage>
  );
}
