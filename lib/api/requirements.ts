import { mayChangeArticle } from "@/lib/articles/protection/lock-article";
import type { Actor, Viewer } from "@/lib/auth/actor";
import type { Action } from "@/lib/auth/policy";
import { mayChangeProposal } from "@/lib/proposals/may-change-proposal";
import { talkingWorld } from "@/lib/talk/talking-world";
import { allowedWorld } from "@/lib/worlds/allowed-world";
import { proposingWorld } from "@/lib/worlds/proposing-world";
import type { Requirement } from "./endpoint-input";
import { numberIn } from "./found";

type InWorld = { readonly world: string };
type OfArticle = InWorld & { readonly article: string };
type OfProposal = InWorld & { readonly number: string };

/** The right to do an action in the world of the path. */
export function inWorld(action: Action): Requirement<InWorld> {
  return ({ db, viewer, params }) => allowedWorld(db, known(viewer), params.world, action);
}

/** The right to do an action to the article of the path, as it is now. */
export function toArticle(action: Action, { evenInTrash = false } = {}): Requirement<OfArticle> {
  return ({ db, viewer, params, now }) => {
    const who = { actor: known(viewer), now };
    return mayChangeArticle(db, who, params.world, params.article, action, evenInTrash);
  };
}

/** The right to propose changes in the world of the path. */
export const toPropose: Requirement<InWorld> = ({ db, viewer, params }) => proposingWorld(db, viewer, params.world);

/** The same for nobody in particular: what comes without an account is judged without one, whoever is signed in. */
export const toProposeAsVisitor: Requirement<InWorld> = ({ db, params }) => proposingWorld(db, null, params.world);

/** The right to take part in the discussions of the world of the path. */
export const toComment: Requirement<InWorld> = ({ db, viewer, params }) => talkingWorld(db, viewer, params.world);

/** The right to change the proposal of the path, as it is now. */
export const toChangeProposal: Requirement<OfProposal> = ({ db, viewer, params }) =>
  mayChangeProposal(db, known(viewer), params.world, numberIn(params));

function known(viewer: Viewer): Actor {
  if (!viewer) throw new Error("A right was asked for nobody");
  return viewer;
}
