import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "@playwright/test";
import pg from "pg";
import { hashOfSecret } from "@/lib/auth/secret";
import { sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { type StreamingReplica, startStreamingReplica } from "@/prisma/testing/streaming-replica";
import { OwnServer, query, type Run } from "./own-server";

/** The server among the three that keeps no pages. */
const UNKEPT = 2;
/** The one that is two processes on one port, and reads what is public from a replica. */
export const SEVERAL = 1;

const TOKEN = "canonry_story_of_two_processes";
const CLOSED_MS = 100;

/** Who has signed in: the owner, the member who comes and goes, and somebody who is never a member. */
export const PEOPLE = ["anna", "boris", "clara"] as const;

export type Reader = (typeof PEOPLE)[number] | "visitor";

/** What a server answered: `body` is JSON of the API, or a page. */
export type Reply = { readonly status: number; readonly text: string };

/**
 * Two servers over one database, the second of two processes on one port that read from a streaming replica, and a third that keeps no
 * pages; somebody who makes a world, and two others who have signed in.
 */
export class TwoProcesses {
  private readonly cookies = new Map<Reader, string>();

  private constructor(
    readonly servers: readonly [OwnServer, OwnServer, OwnServer],
    readonly database: string,
    readonly replica: StreamingReplica,
    private readonly second: Run,
    private readonly connection: pg.Pool,
    private readonly secret: string,
  ) {}

  static async start(): Promise<TwoProcesses> {
    const first = await OwnServer.at();
    const secret = randomBytes(32).toString("hex");
    await first.started({ NEXTAUTH_SECRET: secret });
    const database = first.databaseUrl();
    const replica = await startStreamingReplica(first.superuserUrl("canonry"));
    const second = await OwnServer.at();
    const run = await second.started({
      DATABASE_URL: database,
      DATABASE_REPLICA_URL: Object.assign(new URL(database), { port: String(replica.port) }).href,
      NEXTAUTH_SECRET: secret,
      PROCESSES: "2",
    });
    const unkept = await OwnServer.at();
    await unkept.started({ DATABASE_URL: database, NEXTAUTH_SECRET: secret, PAGE_CACHE_MB: "0" });
    await query(
      database,
      `INSERT INTO "User" (id, email, name) VALUES ('anna', 'anna@example.org', 'Anna'), ('boris', 'boris@example.org', 'Boris'), ('clara', 'clara@example.org', 'Clara')`,
    );
    await query(
      database,
      `INSERT INTO "ApiToken" (id, "userId", name, hash, "createdAt") VALUES ('t', 'anna', 'story', $1, now())`,
      [hashOfSecret(TOKEN)],
    );
    const site = new TwoProcesses(
      [first, second, unkept],
      database,
      replica,
      run,
      new pg.Pool({ connectionString: database, max: 1 }),
      secret,
    );
    for (const who of PEOPLE) await site.signIn(who);
    return site;
  }

  async end(): Promise<void> {
    const [first, second, unkept] = this.servers;
    await this.connection.end();
    await unkept.end();
    await second.end();
    await this.replica.stop();
    await first.end();
  }

  /** Kills one of the two processes on one port, whose place is taken by the other until it is back. */
  async killOne(): Promise<void> {
    const [, web] = this.servers[SEVERAL]?.webServers(this.second) ?? [];
    expect(web, this.second.said).toBeDefined();
    if (web !== undefined) process.kill(web, "SIGKILL");
    // Until connections that were kept open are known to be closed.
    await wait(CLOSED_MS);
  }

  /** The owner asks the API of one of the servers. */
  async ask(at: number, method: string, path: string, body?: unknown): Promise<Reply> {
    const response = await answerTo(`${this.addressOf(at)}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${TOKEN}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, text: await response.text() };
  }

  /** Makes what must be there before anything else. */
  async made(path: string, body: unknown): Promise<Record<string, unknown>> {
    const { status, text } = await this.ask(0, "POST", path, body);
    expect([status, text]).toEqual([201, text]);
    return JSON.parse(text) as Record<string, unknown>;
  }

  /** Signs somebody in, by a session of its own each time. */
  async signIn(who: Reader): Promise<void> {
    const id = `${who}-${randomBytes(6).toString("hex")}`;
    await query(
      this.database,
      `INSERT INTO "Session" (id, "userId", epoch, agent, "ipAddress", "createdAt", "lastSeenAt")
       SELECT $1, id, "sessionEpoch", 'a story', '127.0.0.1', now(), now() FROM "User" WHERE id = $2`,
      [id, who],
    );
    this.cookies.set(who, `${sessionCookieName()}=${await sessionToken(id, this.secret)}`);
  }

  /** What somebody is sent: perhaps a page that was kept. */
  visit(at: number, path: string, who: Reader): Promise<Reply> {
    return this.page(at, path, this.headersOf(who));
  }

  /**
   * The page as it is made anew: a visitor who shows a token, even a wrong one, is sent nothing that was kept; whoever has signed in asks a
   * third server, which keeps nothing.
   */
  afresh(at: number, path: string, who: Reader): Promise<Reply> {
    if (who === "visitor") return this.page(at, path, { authorization: "Bearer nobody" });
    return this.visit(UNKEPT, path, who);
  }

  /** What the page of somebody asks about them. */
  answers(at: number, about: readonly string[], who: Reader): Promise<Reply> {
    return this.json(at, `/api/viewer?${new URLSearchParams(about.map((each) => ["about", each]))}`, who);
  }

  /** Asks the database, by one connection: there are thousands of these. */
  async sql(statement: string): Promise<unknown[]> {
    return (await this.connection.query(statement)).rows as unknown[];
  }

  private headersOf(who: Reader): Record<string, string> {
    return who === "visitor" ? {} : { cookie: this.cookies.get(who) ?? "" };
  }

  private async json(at: number, path: string, who: Reader): Promise<Reply> {
    const response = await answerTo(this.addressOf(at) + path, { headers: this.headersOf(who) });
    return { status: response.status, text: await response.text() };
  }

  private async page(at: number, path: string, headers: Record<string, string>): Promise<Reply> {
    const response = await answerTo(this.addressOf(at) + path, { headers, redirect: "manual" });
    // A page names its server where it is to be found from outside.
    const html = (await response.text()).replaceAll(this.addressOf(at), "");
    return { status: response.status, text: contentOf(html) };
  }

  private addressOf(at: number): string {
    return this.servers[at]?.address ?? "";
  }
}

/**
 * What a page says and where it leads, each once and sorted: in which pieces it is sent, and in which order, depends on how quickly the
 * parts of it came.
 */
function contentOf(html: string): string {
  // What stands where a part has not come yet, and is replaced by it.
  const whole = html.replaceAll(/<!--\$\?-->[\s\S]*?<!--\/\$-->/g, "");
  // Where React would find its pieces of one text again.
  const told = whole.replaceAll(/<script[\s\S]*?<\/script>|<!-- -->/g, "");
  const links = [...told.matchAll(/ href="([^"]*)"/g)].map(([, address]) => `-> ${address}`);
  const words = told.split(/<[^>]*>/).map((piece) => piece.trim());
  return [...new Set([...words, ...links])].sort().join("\n");
}

/**
 * What a server answers. A connection that was kept open to a process that has ended since breaks before anything was sent on it: as a
 * browser does, it asks again on a new one.
 */
async function answerTo(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    const code = error instanceof Error ? (error.cause as { readonly code?: string } | undefined)?.code : undefined;
    if (code !== "ECONNRESET" && code !== "UND_ERR_SOCKET") throw error;
    return fetch(address, init);
  }
}
