import { setTimeout as wait } from "node:timers/promises";
import { ChannelListener } from "@/lib/channel-listener";
import type { Db } from "@/lib/db";
import { deriveContradictions } from "./derive-contradictions";

/** How often all worlds are looked through, in ms: what a process that was killed left behind is found so late at most. */
const LOOK_THROUGH_MS = 60_000;
/** So long is waited after a change, in ms: several saves are followed once. */
const AFTER_MS = 300;

/**
 * Finds contradictions anew in each world in which something changed that they are found from, after its commit. What is due stands in the database
 * (`ContradictionsDue`), so that no crash loses it; see decision 048, whose texts of search follow in the same way.
 */
export class ContradictionFollower {
  private readonly wanted = new Set<string>();
  private readonly listener: ChannelListener;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;

  constructor(
    private readonly db: Db,
    url: string,
  ) {
    this.listener = new ChannelListener(url, "canonry_contradictions", {
      hear: (worldId) => this.follow([worldId]),
      begin: () => void this.lookThrough(),
      lose: () => undefined,
    });
  }

  /** Begins; resolves when the first connection stands or failed. */
  async start(): Promise<void> {
    this.timer = setInterval(() => void this.lookThrough(), LOOK_THROUGH_MS).unref();
    await this.listener.start();
  }

  /** Ends when the world that is under way is done; what is left over is done at the next start. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.listener.stop();
    this.wanted.clear();
    await this.working;
  }

  private async lookThrough(): Promise<void> {
    try {
      const due = await this.db.contradictionsDue.findMany({ distinct: ["worldId"], select: { worldId: true } });
      this.follow(due.map(({ worldId }) => worldId));
    } catch (error) {
      console.error("Contradictions could not be looked for:", error);
    }
  }

  private follow(worldIds: readonly string[]): void {
    for (const id of worldIds) this.wanted.add(id);
    if (this.wanted.size === 0) return;
    this.working ??= this.work().finally(() => {
      this.working = undefined;
      // What was heard while the last one was under way.
      this.follow([]);
    });
  }

  private async work(): Promise<void> {
    await wait(AFTER_MS);
    for (const id of this.wanted) {
      this.wanted.delete(id);
      try {
        await deriveContradictions(this.db, id, new Date());
      } catch (error) {
        // It is due still, and found when all are looked through.
        console.error(`Contradictions of world ${id} could not be found:`, error);
      }
    }
  }
}
