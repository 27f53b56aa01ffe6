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
import { proposalsMessages } from "@/lib/language/subjects/proposals";
import { said } from "@/lib/language/translator";
import { type ProposalState, STATE_LABELS } from "@/lib/proposals/proposal-state";

const LOOKS = {
  draft: said(proposalsMessages, { word: "draft" }, { icon: CircleDashed, tone: "plain" }),
  "in-review": said(proposalsMessages, { word: "inReview" }, { icon: Clock, tone: "info" }),
  "changes-requested": said(
    proposalsMessages,
    { word: "changesRequested" },
    { icon: MessageSquareWarning, tone: "warning" },
  ),
  approved: said(proposalsMessages, { word: "approved" }, { icon: CircleCheck, tone: "success" }),
  merged: said(proposalsMessages, { word: "merged" }, { icon: GitMerge, tone: "success" }),
  declined: said(proposalsMessages, { word: "declined" }, { icon: CircleX, tone: "error" }),
  withdrawn: said(proposalsMessages, { word: "withdrawn" }, { icon: Undo2, tone: "plain" }),
} as const satisfies Record<ProposalState, { word: string; icon: unknown; tone: Tone | "plain" }>;

type ProposalBadgeProps = { state: ProposalState; outdated?: boolean };

/** Where a proposal is, by word and shape; and whether its articles moved on. */
export function ProposalBadge({ state, outdated = false }: ProposalBadgeProps) {
  const t = proposalsMessages();
  const { word, icon: Icon, tone } = LOOKS[state];
  return (
    <>
      <Badge tone={tone} icon={<Icon aria-hidden="true" />} title={STATE_LABELS[state].means}>
        {word}
      </Badge>
      {outdated && (
        <Badge tone="warning" icon={<History aria-hidden="true" />} title={t("oneOfItsArticlesHasChanged")}>
          {t("outdated")}
        </Badge>
      )}
    </>
  );
}

/** A state as a list names it. */
export function stateWord(state: ProposalState): string {
  return LOOKS[state].word;
}
