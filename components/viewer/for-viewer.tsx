"use client";

import type { ReactNode } from "react";
import type { Action } from "@/lib/auth/policy";
import type { Question } from "./question";
import { Room } from "./room";
import { useAnswer } from "./use-answer";
import type { ViewerOfWorld } from "./viewer-of-world";

type Props = {
  world: Question<ViewerOfWorld>;
  /** Who sees it: those who may do an action, or whose new article would be saved or proposed. */
  to: Action | "write";
  /** Those see it who may not. */
  not?: boolean;
  /** Whether its room is kept until it is known, never, or for others too: where it fills a line, all below would move. */
  room?: "first" | "never" | "always";
  children: ReactNode;
};

/** What only some readers of a world see. Until it is known who reads, it keeps its room and nobody sees or reaches it. */
export function ForViewer({ world, to, not = false, room = "first", children }: Props) {
  const viewer = useAnswer(world);
  if (viewer === undefined) return not || room === "never" ? null : <Room>{children}</Room>;
  if (isFor(viewer, to) !== not) return children;
  return room === "always" ? <Room>{children}</Room> : null;
}

function isFor(viewer: ViewerOfWorld, to: Props["to"]): boolean {
  if (viewer === null) return false;
  return to === "write" ? viewer.saves || viewer.proposes : viewer.may.includes(to);
}
