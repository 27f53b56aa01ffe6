import { expect } from "@playwright/test";
import type { PinnedClient } from "./pinned-client";

type Saved = { readonly revision: number; readonly text: string };

/** Somebody who saves one article again and again, and notes what was acknowledged. */
export class PinnedWriter {
  readonly acknowledged: Saved[] = [];
  /** Whether half of the saves that were asked for last are done. */
  isHalfway = false;
  longestMs = 0;
  private head = 1;
  private attempts = 0;

  constructor(
    readonly client: PinnedClient,
    readonly path: string,
  ) {}

  /** Resolves when so many saves are acknowledged, to how many answers were broken off on the way. */
  async save(times: number): Promise<number> {
    let broken = 0;
    this.isHalfway = false;
    const before = this.acknowledged.length;
    for (let done = 0; done < times; done = this.acknowledged.length - before) {
      this.isHalfway ||= done * 2 >= times;
      broken += (await this.attempt()) ? 0 : 1;
    }
    this.isHalfway = true;
    return broken;
  }

  /** Saves once. Where the answer is broken off, the article is as it was, or one revision further with exactly this text. */
  private async attempt(): Promise<boolean> {
    this.attempts += 1;
    const text = `Save ${this.attempts}`;
    const body = { baseRevision: this.head, markdown: `${text} of the bridge.`, summary: text };
    const { status, text: said, ms } = await this.client.ask("PUT", this.path, body);
    this.longestMs = Math.max(this.longestMs, ms);
    if (status === 200) {
      this.head = (JSON.parse(said) as { revision: number }).revision;
      this.acknowledged.push({ revision: this.head, text });
      return true;
    }
    expect([status, said]).toEqual([0, said]);
    const now = await this.client.ask("GET", this.path);
    this.longestMs = Math.max(this.longestMs, now.ms);
    const { revision, text: words } = JSON.parse(now.text) as { revision: number; text: string };
    if (revision > this.head) expect([revision, words]).toEqual([this.head + 1, `${text} of the bridge.`]);
    this.head = revision;
    return false;
  }
}
