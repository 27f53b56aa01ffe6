import type { CanonStatus } from "@/lib/base/canon-status";
import type { Point } from "@/lib/document/facts/points-in-text";
import type { Days } from "@/lib/document/model/days";
import type { DatedAs, Means } from "@/lib/document/model/statement";
import type { Quantity } from "./quantity";

/** What contradicts each other, and how. */
export const CONTRADICTION_KINDS = [
  "dates",
  "cause",
  "lifespan",
  "places",
  "travel",
  "office",
  "count",
  "tier",
] as const;

export type ContradictionKind = (typeof CONTRADICTION_KINDS)[number];

/** What statements are about: an article. */
export type Subject = {
  readonly id: string;
  readonly kind: string;
  readonly point: Point | null;
  /** The ids of the places that it lies in. */
  readonly within: readonly string[];
};

/** A claim, or a row of a fact box, that tells something. */
export type Text = {
  /** Unique in its world: see `textId`. */
  readonly id: string;
  readonly article: string;
  readonly status: CanonStatus;
};

/** How sure a statement's source is: 0 is the story itself, 5 that nothing is cited. */
export type Rank = number;

/** A statement whose articles were found and whose words were read. Articles are ids; an office is one, or words (`office:...`). */
export type Assertion =
  | { readonly type: "date"; readonly text: Text; readonly subject: string; readonly of: DatedAs; readonly when: Days }
  | {
      readonly type: "count";
      readonly text: Text;
      readonly subject: string;
      /** What is counted, as `countedKey` makes it. */
      readonly of: string;
      readonly number: Quantity;
      readonly when: Days | null;
    }
  | {
      readonly type: "place";
      readonly text: Text;
      readonly subject: string;
      readonly place: string;
      readonly from: Days | null;
      readonly until: Days | null;
      readonly by: Means | null;
    }
  | {
      readonly type: "office";
      readonly text: Text;
      readonly subject: string;
      readonly office: string;
      readonly from: Days | null;
      readonly until: Days | null;
    }
  | { readonly type: "participant"; readonly text: Text; readonly subject: string; readonly who: string }
  | { readonly type: "cause"; readonly text: Text; readonly subject: string; readonly cause: string };

export type AssertionOf<T extends Assertion["type"]> = Extract<Assertion, { type: T }>;

/** A claim with the ranks of the passages that it cites (lib/canon/contradictions/check-tiers.ts). */
export type Cited = {
  readonly text: Text;
  readonly citations: readonly { readonly id: string; readonly stance: string; readonly rank: Rank }[];
};

/** All that a world tells in statements. */
export type World = {
  readonly subjects: ReadonlyMap<string, Subject>;
  readonly assertions: readonly Assertion[];
  readonly cited: readonly Cited[];
};

/** Two texts, or a text and a passage, that cannot both be right. */
export type Contradiction = {
  /** The same as long as it is between the same texts. */
  readonly key: string;
  readonly kind: ContradictionKind;
  /** The article that it is about. */
  readonly about: string;
  readonly first: Text;
  /** null: a passage that the first one cites, see `citation`. */
  readonly second: Text | null;
  readonly citation: string | null;
  /** Other texts without which there would be none. */
  readonly because: readonly Text[];
  /** How far apart they are: days, kilometres and days, or what is counted. */
  readonly gap: Gap;
};

export type Gap = { readonly days?: number; readonly kilometres?: number; readonly of?: string };

/** A contradiction of two texts, in an order that does not depend on which was found first. */
export function contradiction(
  kind: ContradictionKind,
  about: string,
  [one, other]: readonly [Text, Text],
  gap: Gap = {},
  because: readonly Text[] = [],
): Contradiction[] {
  if (one.id === other.id) return [];
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  const others = because.filter(({ id }) => id !== first.id && id !== second.id);
  const key = [kind, about, first.id, second.id].join(" ");
  return [{ key, kind, about, first, second, citation: null, because: others, gap }];
}
