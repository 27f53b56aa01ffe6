import { accountCalls } from "./account";
import { administrationCalls } from "./administration";
import { articleCalls } from "./articles";
import { attributionCalls } from "./attribution";
import { bookEndpoints } from "./book";
import { calendarCalls } from "./calendars";
import { canonCalls } from "./canon";
import { caretakerCalls } from "./caretakers";
import { changeCalls } from "./changes";
import { citationCalls } from "./citations";
import { claimCalls } from "./claims";
import { continuityCalls } from "./continuities";
import { contradictionEndpoints } from "./contradictions";
import { coverageCalls } from "./coverage";
import { draftCalls } from "./drafts";
import { editingEndpoints } from "./editing";
import { feedKeyCalls } from "./feed-keys";
import { fieldEndpoints } from "./fields";
import { fileEndpoints } from "./files";
import { graphEndpoints } from "./graph";
import { joinRequestCalls } from "./join-requests";
import { ledgerCalls } from "./ledger";
import { linkEndpoints } from "./links";
import { mailEndpoints } from "./mails";
import { mapEndpoints } from "./map";
import { ownMapEndpoints } from "./maps";
import { memberCalls } from "./members";
import { mentionEndpoints } from "./mentions";
import { notificationEndpoints } from "./notifications";
import { proposalCalls } from "./proposals";
import { protectionEndpoints } from "./protection";
import { reportEndpoints } from "./reports";
import { retconEndpoints } from "./retcons";
import { reviewCalls } from "./reviews";
import { revisionCalls } from "./revisions";
import { rollbackCalls } from "./rollbacks";
import { searchCalls } from "./search";
import { sourceCalls } from "./sources";
import { sourcingEndpoints } from "./sourcing";
import { standardsCalls } from "./standards";
import { startPageEndpoints } from "./start-pages";
import { suggestionCalls } from "./suggestions";
import { tagEndpoints } from "./tags";
import { talkEndpoints } from "./talk";
import { templateEndpoints } from "./templates";
import { threadCalls } from "./threads";
import { timelineCalls } from "./timeline";
import { topicEndpoints } from "./topics";
import { undoingCalls } from "./undoing";
import { voteCalls } from "./votes";
import { worldCalls } from "./worlds";

/** Every call of the API: what is served and what the OpenAPI document tells are the same list, and the browser's client is typed by it. */
export const apiEndpoints = [
  ...worldCalls,
  ...retconEndpoints,
  ...memberCalls,
  ...joinRequestCalls,
  ...sourceCalls,
  ...threadCalls,
  ...articleCalls,
  ...draftCalls,
  ...linkEndpoints,
  ...reportEndpoints,
  ...mentionEndpoints,
  ...tagEndpoints,
  ...topicEndpoints,
  ...startPageEndpoints,
  ...templateEndpoints,
  ...fieldEndpoints,
  ...fileEndpoints,
  ...editingEndpoints,
  ...revisionCalls,
  ...undoingCalls,
  ...protectionEndpoints,
  ...attributionCalls,
  ...claimCalls,
  ...citationCalls,
  ...coverageCalls,
  ...sourcingEndpoints,
  ...canonCalls,
  ...calendarCalls,
  ...bookEndpoints,
  ...caretakerCalls,
  ...continuityCalls,
  ...contradictionEndpoints,
  ...voteCalls,
  ...ledgerCalls,
  ...timelineCalls,
  ...graphEndpoints,
  ...mapEndpoints,
  ...ownMapEndpoints,
  ...proposalCalls,
  ...reviewCalls,
  ...talkEndpoints,
  ...changeCalls,
  ...notificationEndpoints,
  ...mailEndpoints,
  ...rollbackCalls,
  ...feedKeyCalls,
  ...accountCalls,
  ...searchCalls,
  ...suggestionCalls,
  ...standardsCalls,
  ...administrationCalls,
] as const;

/** Any of them, with its path, input and response: what the browser's client is typed by. */
export type ApiEndpoint = (typeof apiEndpoints)[number];
