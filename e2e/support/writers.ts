import { setTimeout as wait } from "node:timers/promises";
import { expect } from "@playwright/test";
import { hashOfSecret } from "@/lib/auth/secret";
import { type OwnServer, query } from "./own-server";

const TOKEN = "canonry_story_of_the_writers";
const WORLD = "/api/v1/worlds/river";
/** How long who got no answer waits before trying again, in ms: as often as a person never would. */
const AGAIN_MS = 20;

type Saved = { readonly article: string; readonly revision: number; readonly text: string };

/** People who save without pause, each an article of their own, and note what was acknowledged. */
export class Writers {
  readonly acknowledged: Saved[] = [];
  private stopping = false;
  private all: Promise<unknown> = Promise.resolve();
  private readonly saves = new Map<string, number>();

  private constructor(
    private readonly server: OwnServer,
    private readonly articles: readonly string[],
  ) {}

  /** Makes a world, a person with a token and as many articles as writers, and lets them begin. */
  static async at(server: OwnServer, count = 5): Promise<Writers> {
    const url = server.databaseUrl();
    await query(url, `INSERT INTO "User" (id, email, name) VALUES ('anna', 'anna@example.org', 'Anna')`);
    await query(
      url,
      `INSERT INTO "ApiToken" (id, "userId", name, hash, "createdAt") VALUES ('t', 'anna', 'story', $1, now())`,
      [hashOfSecret(TOKEN)],
    );
    const world = { slug: "river", title: "The river", visibility: "private" };
    await make(server, "/api/v1/worlds", world);
    const articles = Array.from({ length: count }, (_none, index) => `bridge-${index}`);
    for (const title of articles) {
      const begun = { title, kind: "object", markdown: "Begun.", summary: "" };
      await make(server, `${WORLD}/articles`, begun);
    }
    return new Writers(server, articles).begin();
  }

  /** The same people on another server that has their articles. */
  continued(server: OwnServer): Writers {
    return new Writers(server, this.articles).begin();
  }

  /** Waits until every writer has had two more saves acknowledged: the second was sent after the call. Returns how long it took, in ms. */
  async allServed(): Promise<number> {
    const began = Date.now();
    const before = new Map(this.saves);
    const served = (article: string) => (this.saves.get(article) ?? 0) - (before.get(article) ?? 0) >= 2;
    while (!this.articles.every(served)) {
      if (Date.now() - began > 120_000) throw new Error("The writers were not served for two minutes.");
      await wait(10);
    }
    return Date.now() - began;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.all;
  }

  /** Every acknowledged save is a revision with its own words, and the numbers have no gaps. */
  async expectNothingLost(server = this.server): Promise<void> {
    for (const article of this.articles) {
      const { revision } = await headOf(server, article);
      const mine = this.acknowledged.filter((saved) => saved.article === article);
      expect(Math.max(...mine.map((saved) => saved.revision))).toBeLessThanOrEqual(revision);
    }
    const kept = await query<Saved>(
      server.databaseUrl(),
      `SELECT a.slug AS article, r.number AS revision, r.summary AS text FROM "Revision" r JOIN "Article" a ON a.id = r."articleId"`,
    );
    const known = new Set(kept.map((saved) => JSON.stringify([saved.article, saved.revision, saved.text])));
    const lost = this.acknowledged.filter((s) => !known.has(JSON.stringify([s.article, s.revision, s.text])));
    expect(lost).toEqual([]);
    for (const article of this.articles) {
      const numbers = kept.filter((saved) => saved.article === article).map(({ revision }) => revision);
      expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_number, index) => index + 1));
    }
  }

  private begin(): this {
    this.all = Promise.all(this.articles.map((article) => this.write(article)));
    return this;
  }

  private async write(article: string): Promise<void> {
    let head = 1; // A wrong one is answered by a conflict, and asked for.
    for (let save = 1; !this.stopping; save += 1) {
      const text = `Save ${save} of ${article}`;
      const body = { baseRevision: head, markdown: `${text}.`, summary: text };
      const answer = await ask(this.server, "PUT", `${WORLD}/articles/${article}`, body);
      if (answer?.status === 200) {
        head = Number(answer.body.revision);
        this.acknowledged.push({ article, revision: head, text });
        this.saves.set(article, (this.saves.get(article) ?? 0) + 1);
      } else {
        await wait(AGAIN_MS);
        head = await headOf(this.server, article).then(
          ({ revision }) => revision,
          () => head,
        );
      }
    }
  }
}

/** The newest revision of an article; throws while nobody answers. */
async function headOf(server: OwnServer, article: string): Promise<{ revision: number }> {
  const answer = await ask(server, "GET", `${WORLD}/articles/${article}`);
  if (answer?.status !== 200) throw new Error(`The article was answered with ${answer?.status ?? "nothing"}.`);
  return { revision: Number(answer.body.revision) };
}

/** Makes something; comes again, as it is told to, where a busy server sends it away. */
async function make(server: OwnServer, path: string, body: unknown): Promise<void> {
  let answer = await ask(server, "POST", path, body);
  for (let tries = 1; answer?.status === 503 && tries < 10; tries += 1) {
    console.log(`Sent away: ${JSON.stringify(answer.body)}`);
    await wait(1_000);
    answer = await ask(server, "POST", path, body);
  }
  expect(answer).toMatchObject({ status: 201 });
}

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

/** Asks once; null where nobody answered. */
async function ask(server: OwnServer, method: string, path: string, body?: unknown): Promise<Answer | null> {
  try {
    const response = await fetch(server.address + path, {
      method,
      headers: { authorization: `Bearer ${TOKEN}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  } catch {
    return null;
  }
}
