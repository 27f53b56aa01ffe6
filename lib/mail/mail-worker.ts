import type { Runner, RunnerOptions, TaskList } from "graphile-worker";
import type { Db } from "@/lib/db";

/** Mails that one process hands over at once, and its connections: one listens. */
const CONCURRENCY = 2;
const CONNECTIONS = 3;
/** How often mails that are to be tried again are looked for, in ms; of new ones the database tells. */
const POLL_MS = 5_000;
/** A mail that a process has had for so long is one of a process that is gone: `send-mail.ts` gives up long before. */
const DEAD_MINUTES = 10;
/** How often such mails are looked for, and what else is to be done from time to time, in ms. */
const EVERY_MS = 60_000;

/** Returns how the queue is read from the database at `url`; it says nothing of its own in the log. */
export async function queueOptions(url: string, taskList: TaskList): Promise<RunnerOptions> {
  const { Logger } = await import("graphile-worker");
  const logger = new Logger(() => (level, message) => {
    // What fails is said with its reason where it fails (mail-tasks.ts).
    if (level === "error" && !message.startsWith("Failed task")) console.error(`The queue of mails: ${message}`);
  });
  // Without them an end does not wait until what was handed over is marked so, and it would be sent again.
  const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };
  const pool = { connectionString: url, maxPoolSize: CONNECTIONS, concurrency: CONCURRENCY };
  return { ...pool, preset, taskList, logger, pollInterval: POLL_MS, noHandleSignals: true, crontab: "" };
}

/** Gives back to the queue what a process had that ended without a word, so that another one sends it. */
export async function releaseAbandoned(db: Db, now: Date): Promise<void> {
  const before = new Date(now.getTime() - DEAD_MINUTES * 60_000);
  await db.$executeRaw`
    SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs
    WHERE locked_at < ${before} HAVING count(*) > 0`;
}

/** A queue that could not be read is read again after so long, in ms. */
const RETRY_MS = 10_000;

/**
 * Sends the mails of the queue in this process, one of perhaps several: each mail is with one of them. `everyMinute` puts into the queue what is due.
 */
export class MailWorker {
  private runner: Runner | undefined;
  private timers: NodeJS.Timeout[] = [];
  private looking: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly db: Db,
    private readonly url: string,
    private readonly tasks: TaskList,
    private readonly everyMinute: (now: Date) => Promise<void>,
  ) {}

  /** Loads the queue's library and begins; where the database is away, as soon as it is back. */
  async start(): Promise<void> {
    await this.run();
    const look = () => {
      this.looking = this.look();
    };
    this.timers.push(setInterval(look, EVERY_MS).unref());
    look();
  }

  /** Ends when the mails that are under way are handed over. */
  async stop(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await this.looking;
    await this.runner?.stop();
  }

  private async run(): Promise<void> {
    try {
      const { run } = await import("graphile-worker");
      this.runner = await run(await queueOptions(this.url, this.tasks));
      this.runner.promise.then(
        () => this.runLater(),
        () => this.runLater(),
      );
    } catch (error) {
      console.error(`The queue of mails could not be read: ${error instanceof Error ? error.message : String(error)}`);
      this.runLater();
    }
  }

  private runLater(): void {
    this.runner = undefined;
    if (!this.stopped) this.timers.push(setTimeout(() => void this.run(), RETRY_MS).unref());
  }

  private async look(): Promise<void> {
    const now = new Date();
    try {
      await releaseAbandoned(this.db, now);
      await this.everyMinute(now);
    } catch (error) {
      console.error("Mails that are due could not be looked for:", error);
    }
  }
}
