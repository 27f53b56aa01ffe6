"use client";

import { useState } from "react";
import type { Opened, WorkPlace } from "@/components/editor/saving/open-work";
import type { OtherTab } from "./other-tabs";
import { useOtherTab } from "./use-other-tab";
import { type OthersEditing, useOthersEditing } from "./use-others-editing";

/**
 * Who else has the article open. What is known when the editor opens stands above the text; what comes later stands in its foot, where
 * it does not move the text under somebody's hands.
 */
export type Presence = {
  readonly others: OthersEditing;
  /** The names of those who were editing when the editor opened; empty: nobody was. */
  readonly atFirst: readonly string[];
  readonly otherTab: OtherTab;
};

/** Knows who else has the article open: other people, and the same person in another tab. */
export function usePresence(place: WorkPlace, opened: Opened): Presence {
  const { user, world, article } = place;
  const [atFirst] = useState(() => opened.othersEditing.map(({ name }) => name));
  const otherTab = useOtherTab(article === null ? null : `canonry:${user}:${world}:${article}`);
  const others = useOthersEditing(place, opened.othersEditing);
  return { others, atFirst, otherTab };
}
