import type { Citation } from "./citation";
import { markOn, type NodeJson } from "./json";
import type { Statement } from "./statement";

/**
 * The attributes of a claim's mark. `copyOf` is the id of the claim that this one was copied from. `invention` says openly
 * that the wiki made it up; it is absent otherwise, so that texts from before it was known stay what they are (decision 016).
 * `statements` is what it says in a form that can be checked (decision 075); absent where nobody said so.
 */
export type ClaimAttrs = {
  readonly id: string;
  readonly citations: readonly Citation[];
  readonly copyOf: string | null;
  readonly invention?: true | undefined;
  readonly statements?: readonly Statement[] | undefined;
};

/** Attributes as a mark keeps them: what a passage supports is no invention, whatever it was called before. */
export function claimMarkAttrs({ id, citations, copyOf, invention, statements }: ClaimAttrs): ClaimAttrs {
  const own = invention === true && !isSupported(citations);
  return {
    id,
    citations,
    copyOf,
    ...(own ? { invention: true as const } : {}),
    ...(statements && statements.length > 0 ? { statements } : {}),
  };
}

/** Whether some passage says what the claim says. */
export function isSupported(citations: readonly Pick<Citation, "stance">[]): boolean {
  return citations.some(({ stance }) => stance === "supports");
}

/** The claim that an inline node of a checked document is part of. */
export function claimIn(node: NodeJson): ClaimAttrs | undefined {
  return markOn(node, "claim")?.attrs as ClaimAttrs | undefined;
}
