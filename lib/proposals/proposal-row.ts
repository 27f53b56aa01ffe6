import { type Viewer, visitorAuthor, visitorName } from "@/lib/auth/actor";
import { may } from "@/lib/auth/policy";
import { somebodyWhoLeft } from "@/lib/language/stored-labels";
import type { WorldView } from "@/lib/worlds/world";
import { ASPECTS, type Aspect } from "./accepted-content";
import type { Approval, Person } from "./proposal";
import type { ProposalRole } from "./proposal-state";

/** What of a stored proposal tells whose it is. */
type Owned = {
  readonly authorId: string | null;
  readonly visitorName: string | null;
  readonly changedById: string | null;
};

/** What the viewer is to a proposal. Nobody is the author of a visitor's: those who review keep it for them. */
export function standingOf(viewer: Viewer, world: WorldView, row: Owned): ProposalRole {
  const reviews = may(world.role, "reviewProposal");
  const mine = viewer !== null && row.authorId === viewer.userId;
  const wrote = viewer !== null && (mine || row.changedById === viewer.userId);
  return { keeps: mine || (row.authorId === null && reviews), wrote, reviews };
}

/** A proposal's author: a member, or a visitor by the name that they gave. */
export function personOf(id: string | null, visitor: string | null, names: ReadonlyMap<string, string>): Person {
  if (id === null) return { id, name: visitorName(visitorAuthor(visitor ?? "")) ?? "" };
  return { id, name: names.get(id) ?? somebodyWhoLeft() };
}

/** Who a revision is by that comes of a proposal. */
export function authorOf(row: Owned): string {
  return row.authorId ?? visitorAuthor(row.visitorName ?? "");
}

type EventRow = {
  readonly kind: string;
  readonly byId: string | null;
  readonly round: number;
  readonly accepts: string[];
};

/** The approvals that count in a round, in the order in which they were given; a person's later ones add to the earlier. */
export function approvalsIn(events: readonly EventRow[], round: number): readonly Approval[] {
  return events.flatMap(({ kind, byId, round: given, accepts }) =>
    kind === "approve" && given === round && byId !== null ? [{ byId, accepts: aspectsFrom(accepts) }] : [],
  );
}

/** Stored names of aspects, in their order. */
export function aspectsFrom(words: readonly string[]): readonly Aspect[] {
  return ASPECTS.filter((aspect) => words.includes(aspect));
}
