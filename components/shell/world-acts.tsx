"use client";

import { usePathname } from "next/navigation";
import { LinkButton } from "@/components/ui/link-button";

/** Ways on from a page of a world that is not there: the address is all that is known of it. */
export function WorldActs() {
  const home = usePathname().split("/").slice(0, 3).join("/");
  return (
    <>
      <LinkButton href={`${home}/articles`} variant="primary">
        All articles
      </LinkButton>
      <LinkButton href={`${home}/search`}>Search</LinkButton>
      <LinkButton href={home}>World home</LinkButton>
    </>
  );
}
