"use client";

import { FailureNotice } from "@/components/shell/failure-notice";
import { SiteFooter } from "@/components/shell/site-footer";
import { SiteHeader } from "@/components/shell/site-header";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Where a page outside the worlds broke, or the frame of a world: nothing here asks who reads. */
export default function PageFailed({ error, retry }: Props) {
  return (
    <>
      <SiteHeader />
      <FailureNotice error={error} retry={retry} />
      <SiteFooter />
    </>
  );
}
