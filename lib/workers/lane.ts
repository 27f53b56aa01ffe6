import type { Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";

/** How many works run at once, how many more may wait, and how long each of those waits at most (ms). */
export type LaneLimits = { readonly atOnce: number; readonly waiting: number; readonly waitMs: number };

/**
 * Lets a few works run at once and the others wait in memory, in the order in which they came. Who would wait too long, or finds too
 * many before them, is told so at once rather than kept with a connection in hand.
 */
export class Lane {
  private readonly limits: LaneLimits;
  private readonly busy: () => Unavailable;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** `busy` makes the failure for whom there is no room. */
  constructor(limits: LaneLimits, busy: () => Unavailable) {
    this.limits = limits;
    this.busy = busy;
  }

  /** Runs `work` when there is room. Failure: `unavailable`. What `work` throws is thrown, and makes room all the same. */
  async run<T>(work: () => Promise<T>): Promise<Result<T, Unavailable>> {
    if (!(await this.enter())) return failed(this.busy());
    try {
      return success(await work());
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  /** Whether there was room in time. Who leaves hands the room on, so that nobody slips in between. */
  private enter(): Promise<boolean> {
    if (this.running < this.limits.atOnce) {
      this.running += 1;
      return Promise.resolve(true);
    }
    if (this.waiting.length >= this.limits.waiting) return Promise.resolve(false);
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(late);
        resolve(true);
      };
      const late = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(go), 1);
        resolve(false);
      }, this.limits.waitMs);
      this.waiting.push(go);
    });
  }
}
