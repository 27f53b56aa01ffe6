import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { RouteLink } from "@/components/ui/route-link";
import { type ButtonSize, type ButtonVariant, buttonClass } from "./button-class";

type LinkButtonProps = ComponentProps<typeof RouteLink> & {
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
    <RouteLink {...rest} className={clsx("no-print", buttonClass(variant, size, fill, className))}>
      {icon}
      {children}
    </RouteLink>
  );
}
