import { clsx } from "clsx";
import badge from "@/components/ui/badge.module.css";
import { BookOpen, CircleCheck, CircleX, Split } from "@/components/ui/icons";
import { citationsMessages } from "@/lib/language/subjects/citations";
import styles from "./stance-badge.module.css";

export type StanceBadgeStance = "supports" | "contradicts" | "departs" | "context";

const STANCES = {
  supports: {
    get word() {
      return citationsMessages()("supports");
    },
    icon: CircleCheck,
    get means() {
      return citationsMessages()("thePassageSaysTheSame");
    },
  },
  contradicts: {
    get word() {
      return citationsMessages()("contradicts");
    },
    icon: CircleX,
    get means() {
      return citationsMessages()("thePassageSaysOtherwise");
    },
  },
  departs: {
    get word() {
      return citationsMessages()("departs");
    },
    icon: Split,
    get means() {
      return citationsMessages()("thePassageSaysWhatReallyHappened");
    },
  },
  context: {
    get word() {
      return citationsMessages()("context");
    },
    icon: BookOpen,
    get means() {
      return citationsMessages()("thePassageIsBackground");
    },
  },
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
