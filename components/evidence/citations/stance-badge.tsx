import { clsx } from "clsx";
import badge from "@/components/ui/badge.module.css";
import { BookOpen, CircleCheck, CircleX, Split } from "@/components/ui/icons";
import { citationsMessages } from "@/lib/language/subjects/citations";
import { said } from "@/lib/language/translator";
import styles from "./stance-badge.module.css";

export type StanceBadgeStance = "supports" | "contradicts" | "departs" | "context";

const STANCES = {
  supports: said(citationsMessages, { word: "supports", means: "thePassageSaysTheSame" }, { icon: CircleCheck }),
  contradicts: said(citationsMessages, { word: "contradicts", means: "thePassageSaysOtherwise" }, { icon: CircleX }),
  departs: said(citationsMessages, { word: "departs", means: "thePassageSaysWhatReallyHappened" }, { icon: Split }),
  context: said(citationsMessages, { word: "context", means: "thePassageIsBackground" }, { icon: BookOpen }),
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
