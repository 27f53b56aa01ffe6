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
  | "email";

/** Path parameters that always name the same. */
const BY_PARAMETER: Readonly<Record<string, Noun>> = {
  w: "world",
  a: "article",
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

/** New things of a kind that are kept in mind: the older ones make room, except those that were there at first. */
const REMEMBERED = 12;

/** What is known of the worlds that are asked: what was there at first, and what answers told of since. */
export class KnownThings {
  private readonly learned = new Map<Noun, string[]>();

  constructor(
    private readonly own: Things,
    /** What there is in a world that none of the callers may enter. */
    private readonly foreign: Things,
  ) {}

  /** One of a noun's things, seldom one of another world; a made-up id where there is none. */
  one(noun: Noun, chance: Chance): string {
    if (chance.happens(0.08)) return this.foreign[noun][0] ?? "b0123456789bcdfg";
    const all = [...this.own[noun], ...(this.learned.get(noun) ?? [])];
    return all.length > 0 ? chance.of(all) : "b0123456789bcdfg";
  }

  /** What stands in the place of a parameter of an endpoint's path. */
  forParameter({ path }: Endpoint, name: string, chance: Chance): string {
    if (name === "n") return path.includes("/proposals/") ? this.one("proposal", chance) : String(1 + chance.below(3));
    const before = path.split("/").at(path.split("/").indexOf(`{${name}}`) - 1) ?? "";
    return this.one(BY_PARAMETER[name] ?? BY_SEGMENT[before] ?? "article", chance);
  }

  /** Takes note of what an endpoint made. */
  learn({ method, path }: Endpoint, answer: unknown): void {
    if (method !== "post" && method !== "put") return;
    for (const [end, member, noun] of MADE_BY) {
      const made = end.test(path) ? (answer as Readonly<Record<string, unknown>> | null)?.[member] : undefined;
      if (typeof made !== "string" && typeof made !== "number") continue;
      this.learned.set(noun, [...(this.learned.get(noun) ?? []), String(made)].slice(-REMEMBERED));
    }
  }
}
