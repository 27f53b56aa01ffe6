"use client";

import { useEffect, useRef } from "react";

/**
 * What a form sends for a widget that is no field of the browser's: the very value that the widget draws. Neither a reset of the
 * form nor a reload changes it, since the browser is told to put nothing back. The form hears of a change as from any other field.
 */
export function HiddenValue({
  name,
  value,
  disabled,
}: {
  name: string;
  value: string;
  disabled?: boolean | undefined;
}) {
  const field = useRef<HTMLInputElement>(null);
  const told = useRef(value);
  useEffect(() => {
    if (told.current === value) return;
    told.current = value;
    field.current?.dispatchEvent(new Event("change", { bubbles: true }));
  }, [value]);
  return <input ref={field} type="hidden" name={name} value={value} disabled={disabled} autoComplete="off" />;
}
