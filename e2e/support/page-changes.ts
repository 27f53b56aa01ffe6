import { setTimeout as wait } from "node:timers/promises";
import { seeded } from "./seeded";
import { PEOPLE, type Reader, type Reply, SEVERAL, type TwoProcesses } from "./two-processes";

const WORLD = "/worlds/river";
const MOST_ARTICLES = 12;
/** How many read at once, between two writes. */
const READERS = 8;
/** After so long no process may show what was before a change of another one, in ms. */
const HEARD_MS = 250;
/** So often it is looked whether search has caught up, in ms. */
const FOLLOWED_EVERY_MS = 20;
/** A server that is killed more often than so, in ms, is taken for one that cannot run, and is given up. */
const KILLED_EVERY_MS = 90_000;
const STATUSES = ["canon", "non-canon", "assumed", "proposed"];
const THREAD = `# The river\n\n## Anna\n\nThe bridge over the river burned in April.\n\nNo train crossed it.\n\n## Boris\n\nWho set it on fire?\n`;

const BROKEN_OFF: Reply = { status: 503, text: "" };

type Write = (walk: PageChanges) => Promise<unknown>;

/** What may happen, each as likely as it is often named here. */
const WRITES: readonly (readonly [times: number, name: string, write: Write])[] = [
  [8, "save", (walk) => walk.save({})],
  [3, "rename", (walk) => walk.save({ title: `Bridge ${walk.number()}` })],
  [2, "create", (walk) => walk.create()],
  [4, "decide", (walk) => walk.decide()],
  [2, "trash", (walk) => walk.ask("DELETE", `${WORLD}/articles/${walk.article()}`, {})],
  [2, "bring back", (walk) => walk.ask("POST", `${WORLD}/articles/${walk.article()}/undelete`, {})],
  [2, "visibility", (walk) => walk.flip()],
  [3, "membership", (walk) => walk.membership()],
  [1, "import", (walk) => walk.ask("POST", `${WORLD}/sources/${walk.source}/versions`, { text: walk.thread() })],
  [1, "a person's name", (walk) => walk.sql(`UPDATE "User" SET name = 'Anna ${walk.number()}' WHERE id = 'anna'`)],
  [
    1,
    "a title, by hand",
    (walk) => walk.sql(`UPDATE "Article" SET title = 'By hand ${walk.number()}' WHERE slug = '${walk.article()}'`),
  ],
  [1, "the world, by hand", (walk) => walk.sql(`UPDATE "World" SET description = 'Day ${walk.number()}'`)],
  [2, "a suspension, by hand", (walk) => walk.suspend()],
  [2, "somebody signs out or in, by hand", (walk) => walk.signOutOrIn()],
  [1, "the listening connections die", (walk) => walk.cutOff()],
  [2, "the replica stands still, or goes on", (walk) => walk.holdReplica()],
  [1, "one of two processes is killed", (walk) => walk.killOne()],
];

const PAGES = [
  "",
  "/articles",
  "/canon",
  "/canon/log",
  "/claims",
  "/changes",
  "/sources",
  "/members",
  "/proposals",
  "/search?q=bridge",
  "/canon?status=canon",
];
const PAGES_OF_ARTICLE = [
  "",
  "/history",
  "/history/1",
  "/attribution",
  "/canon",
  "/compare?from=1&to=2",
  "?coverage=on",
];

/** One way through writes and reads at random: what anybody is sent is always what would be made for them now, and a private world is its members'. */
export class PageChanges {
  readonly wrong: string[] = [];
  /** How often each thing happened, and how many pages were read. */
  readonly counts = new Map<string, number>();
  source = "";
  private readonly chance: () => number;
  private readonly articles: string[] = [];
  private isPublic = true;
  private readonly reading: Promise<void>[] = [];
  private isReplicaHeld = false;
  private killedAt = 0;
  private lastWrite = { at: 0, time: 0 };

  constructor(
    private readonly site: TwoProcesses,
    private readonly seed: number,
  ) {
    this.chance = seeded(seed);
  }

  async begin(): Promise<void> {
    await this.site.made("/worlds", { slug: "river", title: "The river", visibility: "public" });
    this.source = String((await this.site.made(`${WORLD}/sources`, { kind: "thread", text: THREAD })).id);
    for (let at = 0; at < 4; at += 1) await this.create();
  }

  /** One step: mostly somebody reads, a few at once, now and then somebody writes, sometimes both at once. */
  async step(number: number): Promise<void> {
    if (this.chance() > 0.2) {
      this.reading.push(this.read(number));
      return this.reading.length < READERS ? undefined : this.settled();
    }
    await this.settled();
    const at = this.process();
    const meanwhile =
      this.chance() < 0.5
        ? [this.process(), at].map((each) => this.inService(() => this.site.visit(each, this.address(), this.reader())))
        : [];
    const [name, write] = this.next();
    this.lastWrite = { at, time: Number.POSITIVE_INFINITY };
    await write(this);
    this.lastWrite = { at: name.includes("hand") || name.includes("person") ? -1 : at, time: Date.now() };
    await Promise.all(meanwhile);
    this.count(name);
  }

  /** Resolves when nobody reads any more. */
  async settled(): Promise<void> {
    await Promise.all(this.reading.splice(0));
  }

  async save(changed: { title?: string }): Promise<void> {
    const article = this.article();
    const { text } = await this.ask("GET", `${WORLD}/articles/${article}`);
    const { revision } = JSON.parse(text) as { revision?: number };
    const others = this.articles.map((slug) => `[${slug}](article:${slug})`).slice(0, 2);
    const markdown = `The bridge burned on day ${this.number()}. See ${others.join(" and ")}.`;
    await this.ask("PUT", `${WORLD}/articles/${article}`, {
      baseRevision: revision ?? 1,
      markdown,
      summary: "Day",
      ...changed,
    });
  }

  async create(): Promise<void> {
    if (this.articles.length >= MOST_ARTICLES) return;
    const input = {
      title: `Article ${this.number()}`,
      kind: "object",
      markdown: "It stood by the bridge.",
      summary: "",
    };
    const { status, text } = await this.ask("POST", `${WORLD}/articles`, input);
    if (status === 201) this.articles.push(String((JSON.parse(text) as { slug: string }).slug));
  }

  decide(): Promise<Reply> {
    const [to, reason] = [this.oneOf(STATUSES), `Because of ${this.number()}`];
    return this.ask("POST", `${WORLD}/decisions`, { article: this.article(), to, rule: "owner", reason });
  }

  /** A server whose database connection was just lost refuses: then all is as it was. */
  async flip(): Promise<void> {
    const visibility = this.isPublic ? "private" : "public";
    await this.ask("PUT", WORLD, { title: "The river", description: "", visibility });
    const [world] = (await this.sql(`SELECT visibility FROM "World"`)) as { visibility: string }[];
    this.isPublic = world?.visibility === "public";
  }

  async membership(): Promise<void> {
    const [{ known } = { known: "0" }] = (await this.sql(
      `SELECT count(*)::text AS known FROM "Membership" WHERE "userId" = 'boris'`,
    )) as { known: string }[];
    if (known === "0") {
      await this.sql(
        `INSERT INTO "Membership" ("worldId", "userId", role, "createdAt") SELECT id, 'boris', 'editor', now() FROM "World"`,
      );
    } else
      await this.ask(this.chance() < 0.5 ? "PUT" : "DELETE", `${WORLD}/members/boris`, {
        role: this.oneOf(["reader", "editor"]),
      });
  }

  suspend(): Promise<unknown> {
    return this.sql(
      `UPDATE "User" SET "suspendedAt" = CASE WHEN "suspendedAt" IS NULL THEN now() END WHERE id = 'boris'`,
    );
  }

  async signOutOrIn(): Promise<void> {
    const who = this.oneOf(PEOPLE);
    if (this.chance() < 0.5) await this.sql(`DELETE FROM "Session" WHERE "userId" = '${who}'`);
    else await this.site.signIn(who);
  }

  async cutOff(): Promise<void> {
    await this.sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'canonry watch'`);
    await this.sql(`UPDATE "World" SET description = 'Unheard ${this.number()}'`);
  }

  async holdReplica(): Promise<void> {
    this.isReplicaHeld = !this.isReplicaHeld;
    if (this.isReplicaHeld) await this.site.replica.pause();
    else await this.site.replica.resume();
  }

  async killOne(): Promise<void> {
    if (Date.now() - this.killedAt < KILLED_EVERY_MS) return;
    this.killedAt = Date.now();
    await this.site.killOne();
    this.count("really killed");
  }

  ask(method: string, path: string, body?: unknown): Promise<Reply> {
    return this.site.ask(Math.max(0, this.lastWrite.at), method, path, body);
  }

  sql(statement: string): Promise<unknown[]> {
    return this.site.sql(statement);
  }

  article(): string {
    return this.oneOf(this.articles);
  }

  thread(): string {
    return `${THREAD}\n## Anna\n\nNews of day ${this.number()}.\n`;
  }

  number(): number {
    return Math.floor(this.chance() * 1_000_000);
  }

  private async read(step: number): Promise<void> {
    const [at, path, who] = [this.process(), this.address(), this.reader()];
    // Of two processes on one port it is not known which one wrote.
    if (at !== this.lastWrite.at || at === SEVERAL)
      await wait(Math.max(0, this.lastWrite.time + HEARD_MS - Date.now()));
    if (path.includes("/search")) await this.textsCaughtUp();
    const seen = await this.inService(() => this.site.visit(at, path, who));
    const now = await this.inService(() => this.site.afresh(at, path, who));
    this.count(seen.status === 200 ? `pages read by ${who}` : `answers ${seen.status}`);
    if (seen.status !== now.status || seen.text !== now.text) {
      this.wrong.push(
        `Seed ${this.seed}, step ${step}: process ${at} shows ${who} an old ${path} (${seen.status}, now ${now.status}): ${difference(seen.text, now.text)}`,
      );
    }
    await this.look(step, at, { who, path, status: seen.status });
  }

  /** What search reads follows a save after its answer: between two readings it must not change. */
  private async textsCaughtUp(): Promise<void> {
    const behind = `SELECT 1 FROM "Article" a JOIN "ArticleText" t ON t."articleId" = a.id WHERE t.number <> a."headNumber"`;
    if ((await this.sql(behind)).length === 0) return;
    while ((await this.sql(behind)).length > 0) await wait(FOLLOWED_EVERY_MS);
    await wait(HEARD_MS);
  }

  /** Whether they were sent what they may not see, or their page is told something wrong about them. */
  private async look(step: number, at: number, seen: { who: Reader; path: string; status: number }): Promise<void> {
    const { who, path, status } = seen;
    const [role] = (await this.sql(
      `SELECT member.role FROM "Membership" AS member JOIN "User" AS person ON person.id = member."userId"
       WHERE person.id = '${who}' AND person."suspendedAt" IS NULL
         AND EXISTS (SELECT 1 FROM "Session" WHERE "userId" = person.id)`,
    )) as { role: string }[];
    const mayRead = this.isPublic || role !== undefined;
    const told = await this.inService(() => this.site.answers(at, ["world/river"], who));
    const { answers } = JSON.parse(told.text) as { answers: Record<string, { role: string | null } | null> };
    const world = answers["world/river"] ?? null;
    const right = mayRead ? world !== null && (world.role ?? null) === (role?.role ?? null) : world === null;
    if (!right) this.wrong.push(`Seed ${this.seed}, step ${step}: ${who} is ${role?.role}, and is told ${told.text}`);
    if (status === 200 && path !== "/" && !mayRead)
      this.wrong.push(`Seed ${this.seed}, step ${step}: ${who} is sent ${path} of a private world`);
  }

  /** While its database connection comes back a server sends people away, and one that is killed breaks off: they come again. */
  private async inService(visit: () => Promise<Reply>): Promise<Reply> {
    for (let tries = 0; ; tries += 1) {
      const reply = await visit().catch(() => BROKEN_OFF);
      if (reply.status !== 503 || tries === 40) return reply;
      await wait(50);
    }
  }

  /** A private world shows visitors nothing, so it does not stay private for long. */
  private next(): readonly [name: string, write: Write] {
    if (!this.isPublic && this.chance() < 0.2) return ["public again", () => this.flip()];
    const [, name, write] = this.oneOf(WRITES.flatMap((each) => Array.from({ length: each[0] }, () => each)));
    return [name, write];
  }

  private address(): string {
    if (this.chance() < 0.1) return "/";
    if (this.chance() < 0.5) return `/w/river/a/${this.article()}${this.oneOf(PAGES_OF_ARTICLE)}`;
    return `/w/river${this.oneOf([...PAGES, `/sources/${this.source}`])}`;
  }

  private reader(): Reader {
    return this.oneOf(["visitor", ...PEOPLE]);
  }

  private process(): number {
    return this.chance() < 0.5 ? 0 : 1;
  }

  private oneOf<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.chance() * items.length)];
    if (item === undefined) throw new Error("There is nothing to choose from.");
    return item;
  }

  private count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

/** The first words of a page that the other one does not have, both ways. */
function difference(seen: string, now: string): string {
  const [old, fresh] = [seen.split("\n"), now.split("\n")];
  const only = (some: readonly string[], others: readonly string[]) =>
    some.filter((each) => !others.includes(each)).slice(0, 3);
  return JSON.stringify({ shown: only(old, fresh), missing: only(fresh, old) }).slice(0, 400);
}
