import type { Endpoint } from "./api-document";
import type { Chance } from "./chance";

/** What there is to ask for, by its noun: slugs, ids, numbers. */
export type Things = Readonly<Record<Noun, readonly string[]>>;

/** What parameters and fields can name. */
export type Noun =
  | "world"
  | "article"
  | "source"
  | "claim"
  | "citation"
  | "passage"
  | "post"
  | "proposal"
  | "part"
  | "comment"
  | "draft"
  | "person"
  | "feedKey"
  | "invitation"
  | "secret"
  | "sentence"
  | "email"
  /** What may be taken down and suspended without an end of everything. */
  | "spareWorld"
  | "spareAccount";

/** Path parameters that always name the same. */
const BY_PARAMETER: Readonly<Record<string, Noun>> = {
  world: "world",
  article: "article",
  user: "person",
  part: "part",
  comment: "comment",
  passage: "passage",
  post: "post",
  key: "sentence",
  draft: "draft",
  secret: "secret",
  citation: "citation",
};

/** What `{id}` names behind a part of the path. */
const BY_SEGMENT: Readonly<Record<string, Noun>> = {
  sources: "source",
  claims: "claim",
  "feed-keys": "feedKey",
  invitations: "invitation",
};

/** What an `id` in an answer names, by the end of the path that was posted to. */
const MADE_BY: readonly (readonly [RegExp, string, Noun])[] = [
  [/\/articles$/, "slug", "article"],
  [/\/proposals$/, "number", "proposal"],
  [/\/sources$/, "id", "source"],
  [/\/claims$/, "id", "claim"],
  [/\/sentences$/, "id", "claim"],
  [/\/drafts$/, "id", "draft"],
  [/\/parts$/, "part", "part"],
  [/\/comments$/, "id", "comment"],
  [/^\/feed-keys$/, "id", "feedKey"],
  [/\/invitations$/, "id", "invitation"],
];

/** How likely something of another world stands in the place of a thing. */
const FOREIGN = 0.04;
/** New things of a kind that are kept in mind: the older ones make room, except those that were there at first. */
const REMEMBERED = 12;

/** What is known of the worlds that are asked: what was there at first, and what answers told of since. */
export class KnownThings {
  private readonly learned = new Map<Noun, string[]>();
  /** The newest revision of articles, and the round of proposals, as far as answers told them. */
  private readonly heads = new Map<string, number>();

  constructor(
    private readonly own: Things,
    /** What there is in a world that none of the callers may enter. */
    private readonly foreign: Things,
  ) {}

  /** One of a noun's things, seldom one of another world; a made-up id where there is none. */
  one(noun: Noun, chance: Chance): string {
    if (chance.happens(FOREIGN)) return this.foreign[noun][0] ?? "b0123456789bcdfg";
    const all = [...this.own[noun], ...(this.learned.get(noun) ?? [])];
    return all.length > 0 ? chance.of(all) : "b0123456789bcdfg";
  }

  /** What stands in the place of a parameter of an endpoint's path. */
  forParameter({ path }: Endpoint, name: string, chance: Chance): string {
    if (name === "n") return path.includes("/proposals/") ? this.one("proposal", chance) : String(1 + chance.below(2));
    if (path.startsWith("/admin/")) return this.one(name === "world" ? "spareWorld" : "spareAccount", chance);
    const before = path.split("/").at(path.split("/").indexOf(`{${name}}`) - 1) ?? "";
    return this.one(BY_PARAMETER[name] ?? BY_SEGMENT[before] ?? "article", chance);
  }

  /** The newest revision of an article, or the round of a proposal, as far as it is known. */
  headOf(thing: string | undefined): number {
    return this.heads.get(thing ?? "") ?? 1;
  }

  /** Takes note of an article's newest revision. */
  setHead(article: string | undefined, revision: number): void {
    this.heads.set(article ?? "", revision);
  }

  /** Takes note of what an endpoint made or told. */
  learn({ method, path }: Endpoint, params: ReadonlyMap<string, string>, answer: unknown): void {
    const told = (answer ?? {}) as Readonly<Record<string, unknown>>;
    const head = path.includes("/proposals/") ? told.round : told.revision;
    const thing = params.get(path.includes("/proposals/") ? "number" : "article");
    if (typeof head === "number" && thing && !path.includes("/revisions/")) this.heads.set(thing, head);
    if (path.endsWith("/sourcing") && Array.isArray(told.sentences)) {
      for (const { key } of told.sentences.slice(0, REMEMBERED) as { key: string }[]) this.keep("sentence", key);
    }
    if (method !== "post" && method !== "put") return;
    for (const [end, member, noun] of MADE_BY) {
      const made = end.test(path) ? told[member] : undefined;
      if (typeof made === "string" || typeof made === "number") this.keep(noun, String(made));
    }
  }

  private keep(noun: Noun, made: string): void {
    const others = (this.learned.get(noun) ?? []).filter((each) => each !== made);
    this.learned.set(noun, [...others, made].slice(-REMEMBERED));
  }
}
