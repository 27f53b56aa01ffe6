import pg from "pg";

/** How often a lost database is asked again, in ms: back within a second is back by itself. */
const RETRY_MS = 250;
/** A database on another machine can go without a word: it is asked so often, and must answer within this time, in ms. */
const ASK_EVERY_MS = 5_000;
const ANSWER_MS = 5_000;
const TICK_MS = 250;

/** Keeps one connection to PostgreSQL open and notices within milliseconds when it breaks, before requests wait for a database that is gone. */
export class DatabaseWatch {
  private present = true;
  private lostAt = Number.NEGATIVE_INFINITY;
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly url: string) {}

  /** Whether the database is away now. */
  get isAway(): boolean {
    return !this.present;
  }

  /** Whether it was away at any moment since `time` (ms as of `performance.now()`). */
  wasAwaySince(time: number): boolean {
    return this.isAway || this.lostAt >= time;
  }

  /** Begins to watch; resolves when the first connection stands or failed. */
  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: "canonry watch" });
    this.client = client;
    client.on("error", () => this.lose(client));
    client.on("end", () => this.lose(client));
    try {
      await inTime(client.connect());
      this.present = true;
      this.askLater(client);
    } catch {
      this.lose(client);
    }
  }

  async stop(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.client?.end().catch(() => {});
  }

  private askLater(client: pg.Client): void {
    this.timer = setTimeout(() => {
      inTime(client.query("select 1")).then(
        () => this.askLater(client),
        () => this.lose(client),
      );
    }, ASK_EVERY_MS);
  }

  private lose(client: pg.Client): void {
    if (this.closed || client !== this.client) return;
    this.client = undefined;
    this.present = false;
    this.lostAt = performance.now();
    clearTimeout(this.timer);
    client.end().catch(() => {});
    this.timer = setTimeout(() => void this.start(), RETRY_MS);
  }
}

/**
 * Resolves as the promise does, and rejects after `ANSWER_MS`. They are counted in ticks of this process: after its event loop stood still,
 * as it does while Next loads a page on a busy machine, a timer would fire before the answer that lies there is read.
 */
function inTime<T>(promise: Promise<T>): Promise<T> {
  let ticks = 0;
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setInterval(() => {
    ticks += 1;
    if (ticks * TICK_MS >= ANSWER_MS) reject(new Error("The database does not answer."));
  }, TICK_MS);
  return Promise.race([promise, late]).finally(() => clearInterval(timer));
}
