import { clsx } from "clsx";
import badge from "@/components/ui/badge.module.css";
import { BookOpen, CircleCheck, CircleX, Split } from "@/components/ui/icons";
import { evidenceToolsMessages } from "@/lib/language/subjects/evidence-tools";
import styles from "./stance-badge.module.css";

export type StanceBadgeStance = "supports" | "contradicts" | "departs" | "context";

const STANCES = {
  supports: {
    get word() {
      return evidenceToolsMessages()("supports");
    },
    icon: CircleCheck,
    get means() {
      return evidenceToolsMessages()("thePassageSaysTheSame");
    },
  },
  contradicts: {
    get word() {
      return evidenceToolsMessages()("contradicts");
    },
    icon: CircleX,
    get means() {
      return evidenceToolsMessages()("thePassageSaysOtherwise");
    },
  },
  departs: {
    get word() {
      return evidenceToolsMessages()("departs");
    },
    icon: Split,
    get means() {
      return evidenceToolsMessages()("thePassageSaysWhatReallyHappened");
    },
  },
  context: {
    get word() {
      return evidenceToolsMessages()("context");
    },
    icon: BookOpen,
    get means() {
      return evidenceToolsMessages()("thePassageIsBackground");
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
