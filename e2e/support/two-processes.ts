import { randomBytes } from "node:crypto";
import { expect } from "@playwright/test";
import { hashOfSecret } from "@/lib/auth/secret";
import { OwnServer, query } from "./own-server";

const TOKEN = "canonry_story_of_two_processes";

/** What a server answered: `body` is JSON of the API, or a page. */
export type Reply = { readonly status: number; readonly text: string };

/** Two servers over one database, a world with its owner, and a member and a stranger who have signed up. */
export class TwoProcesses {
  private constructor(
    readonly servers: readonly [OwnServer, OwnServer],
    readonly database: string,
  ) {}

  static async start(): Promise<TwoProcesses> {
    const first = await OwnServer.at();
    await first.started();
    const database = first.databaseUrl();
    const second = await OwnServer.at();
    await second.started({ DATABASE_URL: database, NEXTAUTH_SECRET: randomBytes(32).toString("base64") });
    await query(
      database,
      `INSERT INTO "User" (id, email, name) VALUES ('anna', 'anna@example.org', 'Anna'), ('boris', 'boris@example.org', 'Boris')`,
    );
    await query(
      database,
      `INSERT INTO "ApiToken" (id, "userId", name, hash, "createdAt") VALUES ('t', 'anna', 'story', $1, now())`,
      [hashOfSecret(TOKEN)],
    );
    return new TwoProcesses([first, second], database);
  }

  async end(): Promise<void> {
    const [first, second] = this.servers;
    await second.end();
    await first.end();
  }

  /** The owner asks the API of one of the servers. */
  async ask(at: number, method: string, path: string, body?: unknown): Promise<Reply> {
    const response = await fetch(`${this.addressOf(at)}/api/v1${path}`, {
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

  /** What a visitor is sent: perhaps a page that was kept. */
  visit(at: number, path: string): Promise<Reply> {
    return this.page(at, path, {});
  }

  /** The page as it is made anew: whoever shows a token, even a wrong one, is sent nothing that was kept. */
  afresh(at: number, path: string): Promise<Reply> {
    return this.page(at, path, { authorization: "Bearer nobody" });
  }

  sql(statement: string): Promise<unknown[]> {
    return query(this.database, statement);
  }

  private async page(at: number, path: string, headers: Record<string, string>): Promise<Reply> {
    const response = await fetch(this.addressOf(at) + path, { headers, redirect: "manual" });
    return { status: response.status, text: contentOf(await response.text()) };
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
  const told = whole.replaceAll(/<script[\s\S]*?<\/script>/g, "");
  const links = [...told.matchAll(/ href="([^"]*)"/g)].map(([, address]) => `-> ${address}`);
  const words = told.split(/<[^>]*>/).map((piece) => piece.trim());
  return [...new Set([...words, ...links])].sort().join("\n");
}
