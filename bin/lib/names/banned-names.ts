import type { NameKind } from "./declared-names";

/** A word, or a whole name, for which there is a better one. */
export type BannedName = {
  /** In small letters: one of the words that a name is made of, or several in a row, joined by hyphens. */
  readonly words: string;
  /** Only names that consist of nothing else, or that end so. */
  readonly as?: "whole" | "ending";
  /** Only names of these; all kinds where it is left out. */
  readonly kinds?: readonly NameKind[];
  /** Only in files whose path begins so, or outside of them. */
  readonly inside?: string;
  readonly outside?: string;
  /** Names in which the word means what everybody takes it to mean. */
  readonly except?: readonly string[];
  readonly instead: string;
};

const LABELS = "labels or messages";
const BY_SUBJECT = "a name with its subject: several functions are called so";

/** Names of what a text is made of, not of what the screen says. */
const WORDS_OF_TEXTS = [
  "most",
  "least",
  "least-story",
  "most-title",
  "headline",
  "common",
  "all",
  "count",
  "quoted",
  "folded",
  "sought",
]
  .map((each) => `${each}-words`)
  .concat("words", "mark-words", "chosen-words", "selected-words", "placed-words", "opening-words", "own-words");

/** Words of our own for which the field has a standard term. What stands in two rows has two meanings. */
export const BANNED_NAMES: readonly BannedName[] = [
  { words: "watch", inside: "components/articles/revisions/", instead: "approvals" },
  { words: "read-thread", as: "whole", instead: "labelPosts" },
  { words: "reading", inside: "lib/articles/", instead: "ReadMarker" },
  { words: "reading", inside: "lib/sources/", instead: "PostClassification, or ReaderMode for how a thread is shown" },
  { words: "thread-reading", instead: "ReaderMode or PostClassification" },
  { words: "post-reading", instead: "PostClassification" },
  { words: "reading-rules", instead: "CLASSIFIER_VERSION" },
  { words: "read-threads-again", instead: "reclassifyThreads" },
  { words: "remember-reading", instead: "markRead" },
  { words: "ground", instead: "sourcing" },
  { words: "walk", kinds: ["type", "file"], instead: "SourcingSession" },
  { words: "walk-step", instead: "SentenceDecision" },
  { words: "put-step", instead: "SentenceDecision" },
  { words: "drop-step", instead: "SentenceDecision" },
  { words: "send", as: "whole", kinds: ["folder"], instead: "cite-passage" },
  { words: "rolling-back", instead: "result-transaction" },
  { words: "remark", instead: "restyle" },
  { words: "remarks", instead: "comments" },
  { words: "act", as: "whole", instead: "ActionContext, and context for its value" },
  { words: "acts", as: "whole", instead: "actions" },
  { words: "call", as: "whole", kinds: ["type", "file"], inside: "lib/api/", instead: "Endpoint" },
  { words: "calls", as: "whole", kinds: ["folder", "type"], inside: "lib/api/", instead: "endpoints" },
  { words: "all-calls", instead: "all-endpoints" },
  { words: "read-call", as: "whole", instead: "readEndpoint" },
  { words: "write-call", as: "whole", instead: "writeEndpoint" },
  { words: "ask-call", as: "whole", instead: "queryEndpoint" },
  { words: "open-call", as: "whole", instead: "openEndpoint" },
  { words: "says", instead: "summary" },
  { words: "answer", inside: "lib/api/", instead: "response" },
  { words: "answers", inside: "lib/api/", instead: "presenters" },
  { words: "shapes", instead: "schemas" },
  { words: "who-asks", instead: "authenticate" },
  { words: "surroundings", instead: "Dependencies" },
  { words: "around", as: "whole", instead: "dependencies" },
  { words: "client-place", instead: "client-ip" },
  { words: "place", as: "whole", inside: "lib/auth/", instead: "ipAddress" },
  { words: "turns", instead: "KeyedQueue" },
  { words: "once", as: "whole", instead: "idempotency" },
  { words: "writes", as: "whole", kinds: ["property", "parameter"], instead: "requiresSignIn" },
  { words: "w", as: "whole", kinds: ["path"], instead: "{world}" },
  { words: "a", as: "whole", kinds: ["path"], instead: "{article}" },
  { words: "n", as: "whole", kinds: ["path"], instead: "{number}" },
  { words: "place", as: "whole", kinds: ["type"], instead: "what place: TextRange, ..." },
  { words: "stretch", as: "whole", kinds: ["type"], instead: "TextRange or RevisionSpan" },
  { words: "standing", as: "whole", kinds: ["type"], instead: "SentenceStatus or ProposalRole" },
  { words: "found", as: "whole", kinds: ["type"], instead: "SearchResult, or what was found" },
  { words: "asked", as: "whole", kinds: ["type"], instead: "what was asked: SearchRequest, ..." },
  { words: "desk", instead: "editor, form, panel or queue" },
  {
    words: "words",
    as: "ending",
    kinds: ["type", "file", "declaration"],
    outside: "lib/document/",
    except: WORDS_OF_TEXTS,
    instead: LABELS,
  },
  { words: "told", instead: "announcement" },
  { words: "tell", instead: "recordEvent" },
  { words: "say", instead: "toast" },
  { words: "take-back", instead: "revertSpan" },
  { words: "entangled", instead: "OverlappingEdits" },
  { words: "wish", instead: "statusRequest" },
  { words: "wishes", instead: "statusRequests" },
  { words: "wished", instead: "requested" },
  { words: "part", kinds: ["type", "file"], inside: "lib/proposals/", instead: "ProposedArticle" },
  { words: "parts", kinds: ["type", "file"], inside: "lib/proposals/", instead: "ProposedArticles" },
  { words: "carry-over", instead: "matchAcrossParents" },
  { words: "join-neighbours", instead: "mergeAdjacent" },
  { words: "slid", instead: "slideToBoundary" },
  { words: "kept", as: "whole", kinds: ["declaration"], instead: "keptSegments, or what is kept" },
  { words: "whole", as: "whole", kinds: ["declaration"], instead: "wholeLine, or what is whole" },
  { words: "settled-share", instead: "sourcedShare" },
  { words: "truth-of", instead: "canonStatusOf" },
  { words: "seen-by", as: "whole", instead: "visibleTo" },
  { words: "unread", as: "whole", kinds: ["declaration"], instead: "unreadChanges, or what is unread" },
  { words: "listed", as: "whole", kinds: ["declaration"], instead: "what is listed" },
  { words: "along", as: "whole", instead: "followingRuns" },
  { words: "inside-of", instead: "nestedTransaction" },
  { words: "done", as: "whole", kinds: ["declaration"], instead: "unwrap" },
  { words: "hold", as: "whole", kinds: ["file"], instead: "pid-lock" },
  { words: "refusal", as: "whole", inside: "bin/", instead: "CliError" },
  { words: "tallies", instead: "test-counts" },
  { words: "tally", instead: "TestCounts" },
  { words: "own-path", instead: "safe-redirect" },
  { words: "back-to", as: "whole", instead: "returnPath" },
  { words: "home", as: "whole", kinds: ["folder"], instead: "dashboard" },
  { words: "rooms-of", instead: "navigationSections" },
  { words: "room-nav", instead: "SectionNavigation" },
  { words: "story", as: "whole", kinds: ["file"], inside: "components/proposals/", instead: "proposal-timeline" },
  { words: "checked-node", as: "whole", instead: BY_SUBJECT },
  { words: "likeness", as: "whole", kinds: ["declaration"], instead: BY_SUBJECT },
  { words: "passages-of", as: "whole", instead: BY_SUBJECT },
  { words: "words-of", as: "whole", instead: BY_SUBJECT },
  { words: "text-of", as: "whole", instead: BY_SUBJECT },
  { words: "filter-from", as: "whole", instead: BY_SUBJECT },
];
