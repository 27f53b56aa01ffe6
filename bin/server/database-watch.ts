import pg from "pg";
import { type LogPosition, type PositionRow, positionIn, positionQuery } from "./replica/log-position";

/** How often a lost database is asked again, in ms: back within a second is back by itself. */
const RETRY_MS = 250;
/** A database on another machine can go without a word: it is asked so often, and must answer within this time, in ms. */
const ASK_EVERY_MS = 5_000;
const ANSWER_MS = 5_000;
const TICK_MS = 250;

/** What is heard on the connection: messages of one channel; and that others may have been missed, because it has just been lost. */
export type Listener = { readonly channel: string; hear(payload: string): void; miss(): void };

/** Keeps one connection to PostgreSQL open and notices within milliseconds when it breaks, before requests wait for a database that is gone. */
export class DatabaseWatch {
  private present = true;
  private lostAt = Number.NEGATIVE_INFINITY;
  private client: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private closed = false;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly url: string,
    private readonly listeners: readonly Listener[] = [],
  ) {}

  /** Whether the database is away now. */
  get isAway(): boolean {
    return !this.present;
  }

  /** Whether it was away at any moment since `time` (ms as of `performance.now()`). */
  wasAwaySince(time: number): boolean {
    return this.isAway || this.lostAt >= time;
  }

  /**
   * Resolves to whether the database answers. Whatever was told on the channel by a transaction that had ended before this was called
   * has been heard by then.
   */
  async answers(): Promise<boolean> {
    const { client } = this;
    if (!client || this.isAway) return false;
    try {
      await this.ask(client, "select 1");
      return client === this.client;
    } catch {
      this.lose(client);
      return false;
    }
  }

  /**
   * Resolves to a position in the log of the database: whatever has been heard, or was acknowledged before this was called, lies before
   * it. Null where the database is away or does not tell.
   */
  async position(): Promise<LogPosition | null> {
    const { client } = this;
    if (!client || this.isAway) return null;
    try {
      // What is inserted, not what is written: with `synchronous_commit` off a transaction is seen, and told of, before it is.
      const { rows } = await this.ask<PositionRow>(client, positionQuery("pg_current_wal_insert_lsn()"));
      return client === this.client ? positionIn(rows[0]) : null;
    } catch {
      return null;
    }
  }

  /** Resolves to the rows that a short question has, or to null while the database does not answer. */
  async read<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[]): Promise<Row[] | null> {
    const { client } = this;
    if (!client || this.isAway) return null;
    try {
      return (await this.ask<Row>(client, sql, values)).rows;
    } catch {
      return null;
    }
  }

  /** Tells all processes that listen to the channel, this one too; lost where the database is away. At most 8,000 bytes. */
  async tell(channel: string, payload: string): Promise<void> {
    if (!this.client || this.isAway) return;
    await this.ask(this.client, "select pg_notify($1, $2)", [channel, payload]).catch(() => {});
  }

  /** Begins to watch; resolves when the first connection stands or failed. */
  async start(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: "canonry watch" });
    this.client = client;
    client.on("error", () => this.lose(client));
    client.on("end", () => this.lose(client));
    try {
      await inTime(client.connect());
      await this.listen(client);
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

  private async listen(client: pg.Client): Promise<void> {
    client.on("notification", ({ channel, payload = "" }) => {
      for (const listener of this.listeners) if (listener.channel === channel) listener.hear(payload);
    });
    for (const { channel } of this.listeners) await inTime(client.query(`listen ${channel}`));
  }

  /** One question after the other: a client that is asked while it waits warns of it. */
  private ask<Row extends pg.QueryResultRow>(
    client: pg.Client,
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<pg.QueryResult<Row>> {
    const answer = this.last.then(() => inTime(client.query<Row>(sql, [...values])));
    this.last = answer.catch(() => {});
    return answer;
  }

  private askLater(client: pg.Client): void {
    this.timer = setTimeout(() => {
      void this.answers().then((answered) => {
        if (answered) this.askLater(client);
      });
    }, ASK_EVERY_MS);
  }

  private lose(client: pg.Client): void {
    if (this.closed || client !== this.client) return;
    this.client = undefined;
    this.present = false;
    this.lostAt = performance.now();
    for (const listener of this.listeners) listener.miss();
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
