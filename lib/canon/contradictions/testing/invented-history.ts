import type { Point } from "@/lib/document/facts/points-in-text";
import { dayNumber } from "@/lib/document/model/days";
import type { Statement } from "@/lib/document/model/statement";
import { kilometresBetween } from "../speed";
import { Chance } from "./chance";
import { exactDay, writtenDay, writtenNumber } from "./written-dates";

/** A claim of the invented world: the article that it stands in, what it tells, and the ranks of what it cites. */
export type InventedClaim = {
  readonly id: string;
  readonly article: string;
  readonly statement: Statement | null;
  readonly citations: readonly { readonly id: string; readonly stance: string; readonly rank: number }[];
};

export type InventedArticle = {
  readonly slug: string;
  readonly kind: string;
  readonly point: Point | null;
  readonly within: readonly string[];
};

export type Event = {
  readonly slug: string;
  readonly day: number;
  readonly place: string;
  readonly who: readonly string[];
};
export type Holder = { readonly who: string; readonly from: number; readonly until: number | null };
type Stay = { readonly place: string; readonly day: number; readonly until: number };

/** A history in which all is right, and what is told of it by writers who are not exact. */
export class InventedHistory {
  readonly articles: InventedArticle[] = [];
  readonly claims: InventedClaim[] = [];
  readonly events: Event[] = [];
  readonly itineraries = new Map<string, Stay[]>();
  readonly deaths = new Map<string, number>();
  readonly offices = new Map<string, Holder[]>();
  readonly chance: Chance;

  constructor(seed: number) {
    this.chance = new Chance(seed);
    this.makePlaces();
    this.makePeople();
    for (let unit = 0; unit < 34; unit += 1) this.makeUnit(`division-${unit}`);
    this.makeCauses();
    for (let office = 0; office < 22; office += 1) this.makeOffice(`office-${office}`);
    this.makeCounts();
    this.makeCitations();
  }

  /** Says something in an article: in that of its subject, or with another. */
  tell(statement: Statement): string {
    const id = `c${this.claims.length + 1}`;
    const own = this.chance.in(0.5) && statement.subject !== null;
    const article = own && statement.subject ? statement.subject : this.chance.one(this.articles).slug;
    this.claims.push({ id, article, statement: own ? { ...statement, subject: null } : statement, citations: [] });
    return id;
  }

  cite(ranks: readonly (readonly [stance: string, rank: number])[]): string {
    const id = `c${this.claims.length + 1}`;
    const citations = ranks.map(([stance, rank], index) => ({ id: `q${index}`, stance, rank }));
    this.claims.push({ id, article: this.chance.one(this.articles).slug, statement: null, citations });
    return id;
  }

  place(slug: string): Point | null {
    return this.articles.find((each) => each.slug === slug)?.point ?? null;
  }

  /** The slugs of the articles of a kind; a region is no place that somebody is at for certain. */
  slugs(kind: string): string[] {
    return this.articles
      .filter((each) => each.kind === kind && !each.slug.startsWith("region"))
      .map(({ slug }) => slug);
  }

  private add(slug: string, kind: string, point: Point | null = null, within: readonly string[] = []): string {
    this.articles.push({ slug, kind, point, within });
    return slug;
  }

  private makePlaces() {
    for (const region of ["region-0", "region-1", "region-2"])
      this.add(region, "place", { latitude: 50, longitude: 100 });
    for (let town = 0; town < 42; town += 1) {
      const point = { latitude: 42 + this.chance.next() * 14, longitude: 80 + this.chance.next() * 55 };
      this.add(`town-${town}`, "place", town % 9 === 8 ? null : point, [`region-${town % 3}`]);
    }
    // Two towns of one name, far from each other.
    this.add("ust-kamen", "place", { latitude: 50.1, longitude: 82 }, ["region-0"]);
    this.add("ust-kamen-2", "place", { latitude: 48.2, longitude: 134 }, ["region-1"]);
    // A camp beside its town.
    this.add("camp", "place", { latitude: 50.15, longitude: 82.05 }, ["region-0"]);
  }

  private makePeople() {
    for (let person = 0; person < 36; person += 1) {
      // The second of two is the namesake of the first, who died before.
      const slug = this.add(person % 2 === 1 ? `person-${person - 1}-2` : `person-${person}`, "person");
      const born = dayNumber({ year: this.chance.whole(1862, 1899), month: this.chance.whole(1, 12), day: 9 });
      this.tell({ type: "date", subject: slug, of: "born", when: writtenDay(this.chance, born) });
      if (person % 2 === 1) continue;
      const died = dayNumber({ year: this.chance.whole(1931, 1943), month: this.chance.whole(1, 12), day: 14 });
      this.deaths.set(slug, died);
      this.tell({ type: "date", subject: slug, of: "died", when: writtenDay(this.chance, died) });
      if (this.chance.in(0.4))
        this.tell({ type: "date", subject: slug, of: "died", when: writtenDay(this.chance, died) });
    }
  }

  /** A unit goes from town to town as fast as it can, stays, and fights where it is. */
  private makeUnit(slug: string) {
    this.add(slug, "unit");
    const stays: Stay[] = [];
    let day = dayNumber({ year: this.chance.whole(1936, 1938), month: this.chance.whole(1, 12), day: 3 });
    let at = this.chance.one(this.slugs("place"));
    for (let step = 0; step < 5; step += 1) {
      const until = day + this.chance.whole(10, 60);
      stays.push({ place: at, day, until });
      this.tellStay(slug, { place: at, day, until });
      if (step % 2 === 0) this.makeEvent(slug, at, day + this.chance.whole(1, until - day - 1));
      const next = this.chance.one(this.slugs("place"));
      const [from, to] = [this.place(at), this.place(next)];
      day = until + (from && to ? Math.ceil(kilometresBetween(from, to) / 900) : 12);
      at = next;
    }
    this.itineraries.set(slug, stays);
  }

  private tellStay(subject: string, { place, day, until }: Stay) {
    const by = this.chance.one(["rail", null] as const);
    if (this.chance.in(0.5)) {
      this.tell({ type: "place", subject, place, from: exactDay(day), until: exactDay(until), by });
    } else {
      const some = this.chance.whole(day, until);
      this.tell({ type: "place", subject, place, from: writtenDay(this.chance, some, 0.3), until: null, by });
    }
    // The region is told as well, or the town as a place that they left on the day on which they went.
    if (this.chance.in(0.2)) {
      const within = this.articles.find(({ slug }) => slug === place)?.within[0] ?? place;
      this.tell({ type: "place", subject, place: within, from: exactDay(day), until: null, by: null });
    }
    if (this.chance.in(0.2)) this.tell({ type: "place", subject, place, from: exactDay(until), until: null, by: null });
  }

  private makeEvent(unit: string, place: string, day: number) {
    const slug = this.add(`battle-${this.events.length}`, "event");
    const living = this.slugs("person").filter((who) => (this.deaths.get(who) ?? day) >= day);
    const person = this.chance.one(living);
    // Of people one does not know where they were before: each takes part in few battles, never in two at once.
    const isFree = this.events.every((each) => !each.who.includes(person) || Math.abs(each.day - day) > 30);
    const who = isFree ? [unit, person] : [unit];
    this.events.push({ slug, day, place, who });
    this.tell({ type: "date", subject: slug, of: "happened", when: writtenDay(this.chance, day) });
    if (this.chance.in(0.5))
      this.tell({ type: "date", subject: slug, of: "happened", when: writtenDay(this.chance, day) });
    this.tell({ type: "place", subject: slug, place, from: null, until: null, by: null });
    for (const each of who) this.tell({ type: "participant", subject: slug, who: each });
  }

  private makeCauses() {
    for (const event of this.events) {
      const earlier = this.events.filter(({ day, slug }) => day <= event.day && slug !== event.slug);
      if (earlier.length === 0 || this.chance.in(0.2)) continue;
      // One that came just before is the likelier cause, and may have come on the same day.
      const near = earlier.sort((a, b) => b.day - a.day).slice(0, 4);
      this.tell({ type: "cause", subject: event.slug, cause: this.chance.one(near).slug });
    }
    for (let index = 0; index < 12; index += 1) {
      const { day } = this.chance.one(this.events);
      const [cause, effect] = [this.add(`order-${index}`, "event"), this.add(`answer-${index}`, "event")];
      for (const subject of [cause, effect]) this.tell({ type: "date", subject, of: "happened", when: exactDay(day) });
      this.tell({ type: "cause", subject: effect, cause });
    }
  }

  /** Holders follow each other: on the day, after a while, or nobody says until when. */
  private makeOffice(office: string) {
    const holders: Holder[] = [];
    let day = dayNumber({ year: this.chance.whole(1902, 1915), month: this.chance.whole(1, 12), day: 1 });
    const who = this.slugs("person").filter(
      (person) =>
        (this.deaths.get(person) ?? 0) > dayNumber({ year: 1932, month: 1, day: 1 }) || !this.deaths.has(person),
    );
    for (let turn = 0; turn < 4; turn += 1) {
      const subject = this.chance.one(who.filter((each) => !holders.some((holder) => holder.who === each)));
      const until = day + this.chance.whole(400, 1_900);
      const isOpen = this.chance.in(0.3);
      holders.push({ who: subject, from: day, until: isOpen ? null : until });
      const vague = this.chance.in(0.4) ? 0.5 : 0;
      this.tell({
        type: "office",
        subject,
        office,
        from: writtenDay(this.chance, day, vague),
        until: isOpen ? null : writtenDay(this.chance, until, vague),
      });
      day = until + this.chance.one([0, 0, 1, 40]);
    }
    this.offices.set(office, holders);
  }

  private makeCounts() {
    for (const { slug } of this.events) {
      const losses = this.chance.whole(40, 9_000);
      this.tell({ type: "count", subject: slug, of: "losses", number: writtenNumber(this.chance, losses), when: null });
      if (this.chance.in(0.5))
        this.tell({
          type: "count",
          subject: slug,
          of: "Losses",
          number: writtenNumber(this.chance, losses),
          when: null,
        });
      if (this.chance.in(0.3))
        this.tell({
          type: "count",
          subject: slug,
          of: "wounded",
          number: writtenNumber(this.chance, losses * 2),
          when: null,
        });
    }
    // The strength of a unit is another one each time.
    for (const [unit, stays] of this.itineraries) {
      for (const { day } of stays.slice(0, 2)) {
        const number = writtenNumber(this.chance, this.chance.whole(3_000, 14_000));
        this.tell({ type: "count", subject: unit, of: "men", number, when: writtenDay(this.chance, day, 0) });
      }
    }
  }

  /** Passages that contradict, and weigh less than what supports the claim, or as much. */
  private makeCitations() {
    for (let index = 0; index < 60; index += 1) {
      const rank = this.chance.whole(0, 3);
      this.cite([
        ["supports", rank],
        ["supports", this.chance.whole(rank, 4)],
        [this.chance.one(["contradicts", "departs", "context"]), this.chance.whole(rank, 4)],
      ]);
    }
  }
}
