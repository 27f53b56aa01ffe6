"use client";

import { FailureNotice } from "@/components/shell/failure-notice";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Where a page of a world broke; the world's frame stays around it. */
export default function WorldPageFailed({ error, retry }: Props) {
  return <FailureNotice error={error} retry={retry} />;
}
