import { clsx } from "clsx";
import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";

type LinkButtonProps = ComponentProps<typeof Link> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  fill?: boolean;
  icon?: ReactNode;
};

/** A link that looks like a button: for going somewhere, not for doing something. */
export function LinkButton({
  variant = "quiet",
  size = "medium",
  fill = false,
  icon,
  className,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={clsx("no-print", buttonClass(variant, size, fill, className))}>
      {icon}
      {children}
    </Link>
  );
}
