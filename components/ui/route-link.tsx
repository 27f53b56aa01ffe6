import type { ComponentProps } from "react";

type RouteLinkProps = ComponentProps<"a"> & {
  href: string;
  /** false: what is looked at stays where it is on the screen. */
  scroll?: boolean;
  /** The page that is left is none to come back to. */
  replace?: boolean;
  /** It leads to a file, which the browser fetches itself. */
  file?: boolean;
};

/**
 * A link to a page of ours. It is a plain element: `FollowLinks` of the root layout follows it without loading the page anew, so that a
 * list of hundreds costs the browser no component each (decision 055).
 */
export function RouteLink({ children, scroll = true, replace = false, file = false, ...rest }: RouteLinkProps) {
  return (
    <a data-route={file ? undefined : howTo(scroll, replace)} {...rest}>
      {children}
    </a>
  );
}

/** What `FollowLinks` reads. */
function howTo(scroll: boolean, replace: boolean): string {
  return `${scroll ? "" : "still "}${replace ? "replace" : ""}`.trim();
}
