/** What was heard so long ago may be out of date by a change of another process, in ms. */
const FRESH_MS = 100;

/**
 * Whether all changes that matter have been heard of. Messages of changes come some time after the transaction, so the database is asked
 * for a word before a kept page is sent: PostgreSQL delivers what was told before it answers on the same connection. Once for all who
 * wait, at most each `FRESH_MS` while nobody writes here, and after each write, so that nobody who was told "saved" is shown the old page.
 */
export class Freshness {
  private writing = 0;
  private written = false;
  private heardAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<boolean> | undefined;
  private following: Promise<boolean> | undefined;

  /** `ask`: resolves to whether the database answered on the connection that hears of changes. */
  constructor(private readonly ask: () => Promise<boolean>) {}

  /** A write begins; the function that is returned says that its answer has gone out. */
  write(): () => void {
    this.writing += 1;
    return () => {
      this.writing -= 1;
      this.written = true;
    };
  }

  /** Resolves to true once what had been acknowledged when this was called has been heard; to false where the database is away. */
  async reached(): Promise<boolean> {
    const isUpToDate = this.writing === 0 && !this.written;
    if (isUpToDate && performance.now() - this.heardAt < FRESH_MS) return true;
    if (!this.asking) return this.begin();
    // The question that is under way may have been put before the write ended.
    if (isUpToDate) return this.asking;
    this.following ??= this.asking.then(() => this.begin());
    return this.following;
  }

  private begin(): Promise<boolean> {
    this.written = false;
    this.following = undefined;
    const begun = performance.now();
    this.asking = this.ask().then((answered) => {
      if (answered) this.heardAt = begun;
      this.asking = undefined;
      return answered;
    });
    return this.asking;
  }
}
