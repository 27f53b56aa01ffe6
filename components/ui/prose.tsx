import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { proseClass } from "./prose-class";

/** Long-form text: an article, a post, a reference. What is inside is set by its elements alone. */
export function Prose({ className, ...rest }: ComponentProps<"div">) {
  return <div {...rest} className={clsx(proseClass, className)} />;
}
