"use client";

import { use } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";
import { FormBusy } from "./form-busy";

/** The button that sends its form; busy by itself while the form waits for an answer. */
export function SubmitButton({ variant = "primary", busy = false, ...rest }: Omit<ButtonProps, "type">) {
  const { pending } = useFormStatus();
  const waiting = use(FormBusy);
  return <Button {...rest} type="submit" variant={variant} busy={busy || pending || waiting} />;
}
