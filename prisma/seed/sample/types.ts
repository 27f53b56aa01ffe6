import type { Citation, Stance } from "@/lib/document/model/citation";
import type { DocJson, NodeJson } from "@/lib/document/model/json";

/** Which of the sample's texts a quote stands in. */
export type SampleSource = "thread" | "reference" | "gazetteer";

/** Cites the one passage of a sample text that holds `quote`; whoever loads the sample finds it and makes the selectors. */
export type CiteFn = (stance: Stance, source: SampleSource, quote: string, note?: string) => Citation;

/** A top-level block with an id of its own, or one that needs to cite. */
export type Part = NodeJson | ((cite: CiteFn) => NodeJson);

/** Who appears in the sample's history. The first four can sign in, the others are there for colour. */
export type PersonKey = "owner" | "editor" | "contributor" | "reader" | "pilar" | "teodor";

/** An account of the sample world. */
export type SamplePerson = {
  readonly key: PersonKey;
  readonly name: string;
  readonly email: string;
  readonly role: "owner" | "editor" | "contributor" | "reader";
  readonly canSignIn: boolean;
};

/** The kinds of article that the sample uses. */
export type SampleKind = "event" | "person" | "place" | "organisation" | "unit" | "operation" | "concept" | "period";

/** One saved state. What is left out stays as the revision before had it, or as the article says. */
export type SampleRevision = {
  readonly by: PersonKey;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly summary: string;
  readonly build: (cite: CiteFn) => DocJson;
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly aliases?: readonly string[];
  /** The number (from 1) of the revision that this one brings back. */
  readonly restores?: number;
  /** What its author called it. */
  readonly name?: string;
};

/** An article: how it is called now, and its history from the first revision on. */
export type SampleArticle = {
  readonly slug: string;
  readonly title: string;
  readonly kind: SampleKind;
  readonly tags: readonly string[];
  readonly aliases: readonly string[];
  readonly revisions: readonly SampleRevision[];
};

/** A canon status as people write it. */
export type SampleStatus = "proposed" | "canon" | "assumed" | "non-canon" | "superseded";

/** One entry of the canon log, on an article or on one claim in it. */
export type SampleDecision = {
  /** ISO 8601, UTC; the revision judged is the newest one at that moment. */
  readonly at: string;
  readonly by: PersonKey;
  readonly article: string;
  readonly claim?: string;
  readonly to: SampleStatus;
  readonly disputed?: boolean;
  readonly rule: "owner" | "source" | "consensus" | "otl";
  readonly reason: string;
  readonly evidence: readonly { readonly source: SampleSource; readonly quote: string }[];
  /** The slug of the article that takes its place. */
  readonly supersededBy?: string;
};

/** What a second person found when he read the passage of a citation (the first of its claim). */
export type SampleVerdict = {
  readonly by: PersonKey;
  /** ISO 8601, UTC; later than every revision of the article. */
  readonly at: string;
  readonly claim: string;
  readonly value: "holds" | "does-not-hold" | "unclear";
  readonly note: string;
};

/** Something that somebody says. */
export type SampleComment = { readonly by: PersonKey; readonly at: string; readonly text: string };

/** A discussion: what it is about, what is said, and who settled it. */
export type SampleDiscussion = {
  readonly about:
    | { readonly subject: "claim"; readonly claim: string }
    | { readonly subject: "article"; readonly article: string };
  readonly title: string;
  readonly comments: readonly [SampleComment, ...SampleComment[]];
  readonly resolved: { readonly by: PersonKey; readonly at: string } | null;
};

/** One article of a proposal: blocks that are added after another one. */
export type SampleProposedArticle = {
  readonly article: string;
  readonly summary: string;
  /** The id of the block that the new ones follow. */
  readonly after: string;
  readonly add: readonly Part[];
};

/** What happened to a proposal after it was sent to review. An approval and a merge take all that is in it. */
export type SampleProposalEvent = { readonly by: PersonKey; readonly at: string } & (
  | { readonly event: "approve" | "requestChanges"; readonly note: string }
  | {
      readonly event: "comment";
      readonly note: string;
      readonly on: { readonly article: number; readonly block: string };
    }
  | { readonly event: "merge" }
);

/** A change that somebody sent to review, and its story since. */
export type SampleProposal = {
  readonly by: PersonKey;
  /** ISO 8601, UTC; later than every revision of its articles. */
  readonly at: string;
  readonly title: string;
  readonly note: string;
  readonly articles: readonly SampleProposedArticle[];
  /** `article` is the place in `articles`, from 0. */
  readonly statusRequests: readonly (Pick<SampleDecision, "claim" | "to" | "rule" | "reason" | "evidence"> & {
    readonly article: number;
  })[];
  readonly story: readonly SampleProposalEvent[];
};

/** A walk through the sentences of an article that have no source; sentences are named by how they begin. */
export type SampleSourcing = {
  readonly by: PersonKey;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly article: string;
  /** Whether it is saved, or waits for its walker. */
  readonly save: boolean;
  readonly links: readonly {
    readonly sentence: string;
    readonly stance: Stance;
    readonly source: SampleSource;
    readonly quote: string;
  }[];
  readonly inventions: readonly string[];
  readonly skips: readonly string[];
};

/** What somebody says of a post of the sample thread, by its number. */
export type SampleLabel = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: PersonKey;
  readonly post: number;
  readonly tier?: "story" | "note" | "guest" | "discussion";
  readonly threadmark?: string;
};

/** What somebody says of a question of the sample thread, by words of the passage that asks. */
export type SampleMark = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly by: PersonKey;
  readonly question: string;
  readonly state: "open" | "answered" | "not-a-question";
  /** The number of the post that answers. */
  readonly answer?: number;
  readonly note: string;
};
