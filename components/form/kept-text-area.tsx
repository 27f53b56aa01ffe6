"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import { TextArea } from "@/components/ui/text-area";

type KeptTextAreaProps = Omit<ComponentProps<typeof TextArea>, "ref" | "value" | "onChange"> & {
  /** Under which it is kept in this tab: the page and what is written about. */
  keep: string;
};

/** A longer text that is still there after the page was left or loaded again before it was sent. */
export function KeptTextArea({ keep, defaultValue = "", ...rest }: KeptTextAreaProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const kept = sessionStorage.getItem(keep);
    if (kept !== null && area.current?.value === "") area.current.value = kept;
  }, [keep]);
  return (
    <TextArea
      {...rest}
      ref={area}
      defaultValue={defaultValue}
      onInput={(event) => keepText(keep, event.currentTarget.value)}
    />
  );
}

/** Forgets what was kept under a name: it was sent. */
export function forgetText(keep: string): void {
  sessionStorage.removeItem(keep);
}

function keepText(keep: string, text: string): void {
  try {
    sessionStorage.setItem(keep, text);
  } catch {
    // A browser without room or without permission: then the text is kept by the page alone.
  }
}
