import type { Call } from "@/lib/api/call";
import { accountCalls } from "./account";
import { administrationCalls } from "./administration";
import { articleCalls } from "./articles";
import { attributionCalls } from "./attribution";
import { canonCalls } from "./canon";
import { changeCalls } from "./changes";
import { citationCalls } from "./citations";
import { claimCalls } from "./claims";
import { coverageCalls } from "./coverage";
import { feedKeyCalls } from "./feed-keys";
import { groundCalls } from "./ground";
import { ledgerCalls } from "./ledger";
import { memberCalls } from "./members";
import { proposalCalls } from "./proposals";
import { reviewCalls } from "./reviews";
import { revisionCalls } from "./revisions";
import { rollbackCalls } from "./rollbacks";
import { searchCalls } from "./search";
import { sourceCalls } from "./sources";
import { standardsCalls } from "./standards";
import { suggestionCalls } from "./suggestions";
import { threadCalls } from "./threads";
import { undoingCalls } from "./undoing";
import { watchingCalls } from "./watching";
import { worldCalls } from "./worlds";

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
