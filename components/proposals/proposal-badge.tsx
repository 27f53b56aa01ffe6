import { Badge } from "@/components/ui/badge";
import {
  CircleCheck,
  CircleDashed,
  CircleX,
  Clock,
  GitMerge,
  History,
  MessageSquareWarning,
  Undo2,
} from "@/components/ui/icons";
import type { Tone } from "@/components/ui/tone";
import { type ProposalState, STATE_LABELS } from "@/lib/proposals/proposal-state";

const LOOKS = {
  draft: { word: "Draft", icon: CircleDashed, tone: "plain" },
  "in-review": { word: "In review", icon: Clock, tone: "info" },
  "changes-requested": { word: "Changes requested", icon: MessageSquareWarning, tone: "warning" },
  approved: { word: "Approved", icon: CircleCheck, tone: "success" },
  merged: { word: "Merged", icon: GitMerge, tone: "success" },
  declined: { word: "Declined", icon: CircleX, tone: "error" },
  withdrawn: { word: "Withdrawn", icon: Undo2, tone: "plain" },
} as const satisfies Record<ProposalState, { word: string; icon: unknown; tone: Tone | "plain" }>;

type ProposalBadgeProps = { state: ProposalState; outdated?: boolean };

/** Where a proposal is, by word and shape; and whether its articles moved on. */
export function ProposalBadge({ state, outdated = false }: ProposalBadgeProps) {
  const { word, icon: Icon, tone } = LOOKS[state];
  return (
    <>
      <Badge tone={tone} icon={<Icon aria-hidden="true" />} title={STATE_LABELS[state].means}>
        {word}
      </Badge>
      {outdated && (
        <Badge tone="warning" icon={<History aria-hidden="true" />} title="One of its articles has changed since">
          Outdated
        </Badge>
      )}
    </>
  );
}

/** A state as a list names it. */
export function stateWord(state: ProposalState): string {
  return LOOKS[state].word;
}
