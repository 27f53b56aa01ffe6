import type { CitingClaim } from "@/lib/evidence/claims/read-citing";
import type { FollowedClaim } from "@/lib/evidence/claims/read-followed";
import type { QuestionView } from "@/lib/sources/questions/question";

/** What every part of the reader needs to know about the page that it is on. */
export type ReaderContext = {
  readonly worldSlug: string;
  readonly sourceId: string;
  /** The reader's path, without a query. */
  readonly base: string;
  /** Only when an older version is read. */
  readonly version: number | undefined;
  /** The numbers of the posts on this page: a link to one of them needs no other page. */
  readonly here: ReadonlySet<number>;
  /** Claims by the passage that they cite. */
  readonly citing: ReadonlyMap<string, readonly CitingClaim[]>;
  /** The claim from which the reader came to its words; null for who came otherwise. */
  readonly followed: FollowedClaim | null;
  /** Questions of the posts on this page by the passage that asks, and by the post that answers. */
  readonly asked: ReadonlyMap<string, QuestionView>;
  readonly answered: ReadonlyMap<number, readonly QuestionView[]>;
};
