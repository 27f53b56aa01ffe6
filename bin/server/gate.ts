/** How many may be inside at once and how many may wait, in all and of one place, and how long (ms). */
export type GateLimits = {
  readonly inside: number;
  readonly perAddress: number;
  readonly waiting: number;
  readonly waitingOfOne: number;
  readonly waitMs: number;
};

type Waiting = { readonly place: string; readonly admit: () => void };

/** Lets so many in at once, others in their order, and sends away whom it cannot serve in time. A place is where a request comes from. */
export class Gate {
  private readonly inside = new Map<string, number>();
  private insideInAll = 0;
  private queue: Waiting[] = [];

  constructor(private readonly limits: GateLimits) {}

  /**
   * Resolves when the request may go in, with the function that must be called once when it is done; with "full" when too many wait
   * or it waited too long, and when `gone` says that nobody waits for the answer any more.
   */
  async enter(place: string, gone: AbortSignal): Promise<(() => void) | "full"> {
    if (this.hasRoom(place)) return this.admit(place);
    const { waiting, waitingOfOne } = this.limits;
    if (this.queue.length >= waiting || this.waitingOf(place) >= waitingOfOne) return "full";
    return new Promise((resolve) => {
      const leave = () => {
        this.queue = this.queue.filter((other) => other !== entry);
        settle("full");
      };
      const settle = (outcome: (() => void) | "full") => {
        clearTimeout(late);
        gone.removeEventListener("abort", leave);
        resolve(outcome);
      };
      const entry: Waiting = { place, admit: () => settle(this.admit(place)) };
      const late = setTimeout(leave, this.limits.waitMs);
      gone.addEventListener("abort", leave);
      this.queue.push(entry);
    });
  }

  private hasRoom(place: string): boolean {
    return this.insideInAll < this.limits.inside && (this.inside.get(place) ?? 0) < this.limits.perAddress;
  }

  private admit(place: string): () => void {
    this.insideInAll++;
    this.inside.set(place, (this.inside.get(place) ?? 0) + 1);
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.insideInAll--;
      const rest = (this.inside.get(place) ?? 1) - 1;
      if (rest > 0) this.inside.set(place, rest);
      else this.inside.delete(place);
      this.admitNext();
    };
  }

  private admitNext(): void {
    const index = this.queue.findIndex(({ place }) => this.hasRoom(place));
    if (index >= 0) this.queue.splice(index, 1)[0]?.admit();
  }

  private waitingOf(place: string): number {
    return this.queue.filter((entry) => entry.place === place).length;
  }
}
