import type { Citation } from "./citation";
import { markOn } from "./inline";
import type { NodeJson } from "./json";

/** The attributes of a claim's mark. `copyOf` is the id of the claim that this one was copied from. */
export type ClaimAttrs = {
  readonly id: string;
  readonly citations: readonly Citation[];
  readonly copyOf: string | null;
};

/** The claim that an inline node of a checked document is part of. */
export function claimIn(node: NodeJson): ClaimAttrs | undefined {
  return markOn(node, "claim")?.attrs as ClaimAttrs | undefined;
}
