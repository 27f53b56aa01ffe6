import { Chance } from "@/lib/canon/contradictions/testing/chance";
import type { Statement } from "@/lib/document/model/statement";

/** Words of a claim; with `to` they link to the article of that title. */
export type Words = string | { readonly to: string; readonly said?: string };

export type InventedClaim = {
  readonly id: string;
  readonly words: readonly Words[];
  readonly cites: string | null;
  readonly states: readonly Statement[];
  readonly copyOf: string | null;
};

export type InventedArticle = {
  readonly title: string;
  readonly kind: "event" | "person" | "unit" | "place" | "operation";
  readonly tags: readonly string[];
  readonly facts: { readonly id: string; readonly field: string; readonly words: readonly Words[] }[];
  readonly claims: InventedClaim[];
};

export type InventedDecision = { readonly claim: string; readonly reason: string; readonly replacedBy: string | null };

const SYLLABLES = "bar chel dor gan hul kar lem mir nov orsk pol rud sel tur ush vol yar zem".split(" ");
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A world that is told at random, by its articles, the paragraphs of its source and its decisions. */
export class InventedWorld {
  readonly chance: Chance;
  readonly articles = new Map<string, InventedArticle>();
  readonly passages: string[] = [];
  readonly decisions: InventedDecision[] = [];
  private readonly taken = new Set<string>();
  private count = 0;

  constructor(private readonly seed: number) {
    this.chance = new Chance(seed);
  }

  /** A name that nothing else has. */
  name(): string {
    for (;;) {
      const letters = Array.from({ length: this.chance.whole(2, 3) }, () => this.chance.one(SYLLABLES)).join("");
      const name = letters.charAt(0).toUpperCase() + letters.slice(1);
      if (this.taken.has(name)) continue;
      this.taken.add(name);
      return name;
    }
  }

  /** A day of the war, and the same one some days later. */
  day(): { readonly at: Date; readonly said: string } {
    return saidDay(
      new Date(Date.UTC(1939 + this.chance.whole(0, 5), this.chance.whole(0, 11), this.chance.whole(1, 25))),
    );
  }

  article(title: string, kind: InventedArticle["kind"], ...tags: string[]): InventedArticle {
    const made = this.articles.get(title) ?? { title, kind, tags, facts: [], claims: [] };
    this.articles.set(title, made);
    return made;
  }

  /** Adds a claim to an article. Returns how it is called. */
  claim(title: string, words: readonly Words[], part: Partial<InventedClaim> = {}): string {
    this.count += 1;
    const id = `s${this.seed}c${this.count}`;
    this.article(title, "event").claims.push({ id, words, cites: null, states: [], copyOf: null, ...part });
    return id;
  }

  /** Adds a row to the fact box of an article. Returns how it is called. */
  fact(title: string, field: string, ...words: Words[]): string {
    this.count += 1;
    const id = `f${this.count}`;
    this.article(title, "event").facts.push({ id, field, words });
    return `${title} ${id}`;
  }

  /** Decides for canon on a claim, or that another took its place. Returns how the decision is called. */
  decide(claim: string, reason: string, replacedBy: string | null = null): string {
    this.decisions.push({ claim, reason, replacedBy });
    return `decision on ${claim}`;
  }
}

/** A day some days after another. */
export function daysLater({ at }: { readonly at: Date }, days: number) {
  return saidDay(new Date(at.getTime() + days * 86_400_000));
}

function saidDay(at: Date) {
  return { at, said: `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}` };
}
