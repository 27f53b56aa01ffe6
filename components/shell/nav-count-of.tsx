"use client";

import { Given } from "@/components/viewer/given";
import type { AnswerOrQuestion } from "@/components/viewer/question";
import type { ViewerOfWorld } from "@/components/viewer/viewer-of-world";
import { NavCount } from "./nav-count";

type NavCountOfProps = {
  viewer: AnswerOrQuestion<ViewerOfWorld>;
  /** What is counted: changes that are new, or people who ask to join. */
  of: "news" | "joining";
  most?: number;
  label: string;
};

/** How many things wait for the reader behind a link of the navigation. */
export function NavCountOf({ viewer, of, ...rest }: NavCountOfProps) {
  return <Given answer={viewer}>{(known) => known && <NavCount count={known[of]} {...rest} />}</Given>;
}
