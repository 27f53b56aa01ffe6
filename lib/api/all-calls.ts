import type { Call } from "@/lib/api/call";
import { accountCalls } from "@/lib/api/calls/account";
import { administrationCalls } from "@/lib/api/calls/administration";
import { articleCalls } from "@/lib/api/calls/articles";
import { attributionCalls } from "@/lib/api/calls/attribution";
import { canonCalls } from "@/lib/api/calls/canon";
import { changeCalls } from "@/lib/api/calls/changes";
import { citationCalls } from "@/lib/api/calls/citations";
import { claimCalls } from "@/lib/api/calls/claims";
import { coverageCalls } from "@/lib/api/calls/coverage";
import { feedKeyCalls } from "@/lib/api/calls/feed-keys";
import { groundCalls } from "@/lib/api/calls/ground";
import { ledgerCalls } from "@/lib/api/calls/ledger";
import { memberCalls } from "@/lib/api/calls/members";
import { proposalCalls } from "@/lib/api/calls/proposals";
import { reviewCalls } from "@/lib/api/calls/reviews";
import { revisionCalls } from "@/lib/api/calls/revisions";
import { rollbackCalls } from "@/lib/api/calls/rollbacks";
import { searchCalls } from "@/lib/api/calls/search";
import { sourceCalls } from "@/lib/api/calls/sources";
import { standardsCalls } from "@/lib/api/calls/standards";
import { suggestionCalls } from "@/lib/api/calls/suggestions";
import { threadCalls } from "@/lib/api/calls/threads";
import { undoingCalls } from "@/lib/api/calls/undoing";
import { watchingCalls } from "@/lib/api/calls/watching";
import { worldCalls } from "@/lib/api/calls/worlds";

/** Every call of the API: what is served and what the OpenAPI document tells are the same list. */
export const apiCalls: readonly Call[] = [
  ...worldCalls,
  ...memberCalls,
  ...sourceCalls,
  ...threadCalls,
  ...articleCalls,
  ...revisionCalls,
  ...undoingCalls,
  ...watchingCalls,
  ...attributionCalls,
  ...claimCalls,
  ...citationCalls,
  ...coverageCalls,
  ...groundCalls,
  ...canonCalls,
  ...ledgerCalls,
  ...proposalCalls,
  ...reviewCalls,
  ...changeCalls,
  ...rollbackCalls,
  ...feedKeyCalls,
  ...accountCalls,
  ...searchCalls,
  ...suggestionCalls,
  ...standardsCalls,
  ...administrationCalls,
];
