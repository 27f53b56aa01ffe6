import { setTimeout as wait } from "node:timers/promises";
import { ChannelListener } from "@/lib/channel-listener";
import type { Db } from "@/lib/db";
import { articlesBehind, catchUpText } from "./article-text";

/** How often all articles are looked through, in ms: what a process that was killed left behind is found so late at most. */
const LOOK_THROUGH_MS = 60_000;

/** So long is waited after a new head, in ms: whoever saves again meanwhile, or saves at that moment, is not held up. */
const AFTER_MS = 150;

/** Kept here, because pages and the API are bundled apart. */
const globalFollowing = globalThis as typeof globalThis & { canonryTextsFollow?: boolean };

/**
 * Whether this process hears of new heads and makes the texts of search follow them. Where it does not (a command, a test, a server whose
 * connection is lost) a save writes the text itself.
 */
export function textsFollow(): boolean {
  return globalFollowing.canonryTextsFollow === true;
}

/**
 * Makes the texts that search reads follow the heads of articles. What is to be done stands in the tables themselves (`articlesBehind`), so
 * that no crash loses it: it is looked through at the beginning, after a lost connection and each minute; in between the database tells
 * of each new head at its commit. Of several processes one does each article.
 */
export class TextFollower {
  private readonly wanted = new Set<string>();
  private readonly listener: ChannelListener;
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | undefined;

  constructor(
    private readonly db: Db,
    url: string,
  ) {
    this.listener = new ChannelListener(url, "canonry_heads", {
      hear: (articleId) => this.follow([articleId]),
      begin: () => {
        globalFollowing.canonryTextsFollow = true;
        void this.lookThrough();
      },
      lose: () => {
        globalFollowing.canonryTextsFollow = false;
      },
    });
  }

  /** Begins; resolves when the first connection stands or failed. */
  async start(): Promise<void> {
    this.timer = setInterval(() => void this.lookThrough(), LOOK_THROUGH_MS).unref();
    await this.listener.start();
  }

  /** Ends when the article that is under way is done; what is left over is done at the next start. */
  async stop(): Promise<void> {
    globalFollowing.canonryTextsFollow = false;
    clearInterval(this.timer);
    await this.listener.stop();
    this.wanted.clear();
    await this.working;
  }

  private async lookThrough(): Promise<void> {
    try {
      this.follow(await articlesBehind(this.db));
    } catch (error) {
      console.error("The texts of search could not be looked through:", error);
    }
  }

  private follow(articleIds: readonly string[]): void {
    for (const id of articleIds) this.wanted.add(id);
    if (this.wanted.size === 0) return;
    this.working ??= this.work().finally(() => {
      this.working = undefined;
    });
  }

  /** One article after another, each once however often it was saved meanwhile. */
  private async work(): Promise<void> {
    await wait(AFTER_MS);
    for (const id of this.wanted) {
      this.wanted.delete(id);
      try {
        await catchUpText(this.db, id);
      } catch (error) {
        // It is behind still, and found when all are looked through.
        console.error(`Search has no new text of article ${id}:`, error);
      }
    }
  }
}
