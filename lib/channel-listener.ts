import pg from "pg";

/** A connection that was lost is opened again after so long, in ms. */
const RETRY_MS = 1_000;

/** What is done when the database tells something on the channel, when it is being listened to (again), and when it is not any more. */
export type ChannelEvents = { hear(payload: string): void; begin(): void; lose(): void };

/** Listens to a channel of PostgreSQL on a connection of its own, which opens again by itself. What was told in between is lost. */
export class ChannelListener {
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly events: ChannelEvents,
  ) {}

  /** Resolves when the first connection stands or failed. */
  async start(): Promise<void> {
    const application_name = `canonry listener of ${this.channel}`;
    const client = new pg.Client({ connectionString: this.url, application_name, keepAlive: true });
    this.client = client;
    client.on("error", () => this.lose(client));
    client.on("end", () => this.lose(client));
    client.on("notification", ({ payload = "" }) => this.events.hear(payload));
    try {
      await client.connect();
      await client.query(`LISTEN ${this.channel}`);
      if (client === this.client) this.events.begin();
    } catch {
      this.lose(client);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end().catch(() => {});
  }

  private lose(client: pg.Client): void {
    if (this.stopped || client !== this.client) return;
    this.client = undefined;
    this.events.lose();
    client.end().catch(() => {});
    this.retry = setTimeout(() => void this.start(), RETRY_MS).unref();
  }
}
