import { clsx } from "clsx";
import badge from "@/components/ui/badge.module.css";
import { BookOpen, CircleCheck, CircleX, Split } from "@/components/ui/icons";
import styles from "./stance-badge.module.css";

export type StanceBadgeStance = "supports" | "contradicts" | "departs" | "context";

const STANCES = {
  supports: { word: "Supports", icon: CircleCheck, means: "The passage says the same" },
  contradicts: { word: "Contradicts", icon: CircleX, means: "The passage says otherwise" },
  departs: {
    word: "Departs",
    icon: Split,
    means: "The passage says what really happened; the timeline departs from it",
  },
  context: { word: "Context", icon: BookOpen, means: "The passage is background" },
} as const;

type StanceBadgeProps = {
  stance: StanceBadgeStance;
  /** Without the frame, for lists and margins. */
  bare?: boolean;
};

/** What a passage does for a claim, by word and shape. */
export function StanceBadge({ stance, bare = false }: StanceBadgeProps) {
  const { word, icon: Icon, means } = STANCES[stance];
  return (
    <span className={clsx(badge.badge, styles[stance], bare && styles.bare)} title={means}>
      <Icon aria-hidden="true" />
      {word}
    </span>
  );
}
