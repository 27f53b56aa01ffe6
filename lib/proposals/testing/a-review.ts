import type { ActionContext } from "@/lib/auth/action-context";
import type { Db } from "@/lib/db";
import { doc, p } from "@/lib/document/model/build";
import { mergeProposal } from "@/lib/proposals/merge-proposal";
import { proposalFor } from "@/lib/proposals/read-proposal";
import { stepProposal } from "@/lib/proposals/step-proposal";
import { worldFor } from "@/lib/worlds/read";
import { aProposal, type ProposedText } from "@/prisma/testing/a-proposal";
import { aMember, anArticleWith, aWorld, type Setting } from "@/prisma/testing/a-world";

type Accepts = ("text" | "evidence" | "status")[];

/** A world in which Liv, a contributor, proposes, an editor reviews, and two articles are there to be changed. */
export class Review {
  private constructor(
    private readonly db: Db,
    readonly setting: Setting,
    readonly liv: ActionContext,
    readonly editor: ActionContext,
    /** The slugs of the two articles; the first has the blocks a and b, the second c. */
    readonly bridge: string,
    readonly river: string,
  ) {}

  static async begin(db: Db): Promise<Review> {
    const setting = await aWorld(db);
    const liv = await aMember(db, setting, "contributor");
    const editor = await aMember(db, setting, "editor");
    const bridge = await anArticleWith(setting, doc(p.id("a", "The bridge burned."), p.id("b", "Nobody saw it.")));
    const river = await anArticleWith(setting, doc(p.id("c", "The river froze.")), "The river");
    return new Review(db, setting, liv, editor, bridge, river);
  }

  /** A proposal of Liv's in review; returns its number. */
  byLiv(...texts: ProposedText[]): Promise<number> {
    return aProposal(this.setting, texts, { context: this.liv });
  }

  /** The first article with other words in its first block, to be proposed. */
  burnedDown() {
    const text = doc(p.id("a", "The bridge burned down."), p.id("b", "Nobody saw it."));
    return { article: this.bridge, title: "The bridge", text };
  }

  approve(number: number, context: ActionContext, round = 1, accepts: Accepts = ["text"]) {
    return stepProposal(context, this.setting.slug, number, { event: "approve", round, accepts, note: "" });
  }

  merge(number: number, context: ActionContext, round = 1, accepts: Accepts = ["text"]) {
    return mergeProposal(context, this.setting.slug, number, { round, accepts });
  }

  /** The proposal as somebody sees it; null if they do not. */
  async visibleTo(context: ActionContext, number: number) {
    const world = await worldFor(this.db, context.actor, this.setting.slug);
    return world && proposalFor(this.db, context.actor, world, number);
  }
}
