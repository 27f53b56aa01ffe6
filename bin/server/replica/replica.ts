import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { type LogPosition, type PositionRow, positionIn, positionQuery } from "./log-position";
import { replicaNotice } from "./replica-notice";

const CONNECTIONS = 2;
/** A replica follows within a millisecond or two; whoever needs what it does not have after so long, in ms, reads from the primary. */
const CATCH_UP_MS = 25;
const LOOK_MS = 3;
/** How long it may take to say how far it is, in ms. */
const ANSWER_MS = 500;
/** One that is behind is not waited for again for so long, in ms; one that does not answer, or is none, for longer. */
const BEHIND_REST_MS = 100;
const AWAY_REST_MS = 2_000;
/** How long what it said holds, in ms: one that is made anew from an older copy takes longer to come. */
const HOLDS_MS = 1_000;

/** A server that follows none says so by no position. */
const REPLAYED = positionQuery("case when pg_is_in_recovery() then pg_last_wal_replay_lsn() end");

/** How far a streaming replica of the database is: what it may be asked for without showing what was. */
export class Replica {
  private readonly pool: pg.Pool;
  private reached: LogPosition | null = null;
  private lookedAt = 0;
  private restUntil = 0;
  private trouble = "";

  /** `log` gets a line when it is found to be away, and when it serves again. */
  constructor(
    url: string,
    private readonly log: (line: string) => void = (line) => console.warn(line),
  ) {
    this.pool = new pg.Pool({
      connectionString: url,
      max: CONNECTIONS,
      connectionTimeoutMillis: ANSWER_MS,
      query_timeout: ANSWER_MS,
      application_name: "canonry replica",
    });
    this.pool.on("error", () => {});
  }

  /** Resolves to whether it has what the primary had at a position; it is waited for a moment. */
  async hasReached(needed: LogPosition): Promise<boolean> {
    const begun = performance.now();
    for (;;) {
      if (performance.now() < this.restUntil) return false;
      if (this.has(needed)) return true;
      if (!(await this.look(needed))) return false;
      if (this.has(needed)) return true;
      if (performance.now() - begun > CATCH_UP_MS) return this.rest(BEHIND_REST_MS);
      await wait(LOOK_MS);
    }
  }

  /** It failed at a question: it is left alone for a while. */
  fail(error: unknown): void {
    this.tell(`does not answer (${error instanceof Error ? error.message : String(error)})`);
    this.reached = null;
    this.rest(AWAY_REST_MS);
  }

  async end(): Promise<void> {
    await this.pool.end();
  }

  private has({ system, lsn }: LogPosition): boolean {
    const holds = this.reached !== null && performance.now() - this.lookedAt < HOLDS_MS;
    return holds && this.reached?.system === system && this.reached.lsn >= lsn;
  }

  /** Asks how far it is. Resolves to false where it is none of the database of which the position is. */
  private async look({ system }: LogPosition): Promise<boolean> {
    const begun = performance.now();
    try {
      const { rows } = await this.pool.query<PositionRow>(REPLAYED);
      this.reached = positionIn(rows[0]);
      this.lookedAt = begun;
    } catch (error) {
      this.fail(error);
      return false;
    }
    const follows = this.reached?.system === system;
    this.tell(follows ? "" : "is no streaming replica of that at DATABASE_URL");
    return follows || this.rest(AWAY_REST_MS);
  }

  private rest(ms: number): false {
    this.restUntil = performance.now() + ms;
    return false;
  }

  private tell(trouble: string): void {
    if (trouble === this.trouble) return;
    this.trouble = trouble;
    this.log(replicaNotice(trouble));
  }
}
