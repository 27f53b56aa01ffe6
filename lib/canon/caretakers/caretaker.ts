import { may, type Role, refusal } from "@/lib/auth/policy";
import { type NotAllowed, notAllowed } from "@/lib/base/failure";
import { type Days, daysOf } from "@/lib/document/model/days";
import { lastDayOf, momentOf } from "@/lib/document/model/moment";

/** What somebody can be asked to look after: a part of the world by what its articles are, or all of it. */
export const CARETAKER_SCOPES = ["tag", "kind", "articles", "place", "period", "world"] as const;

export type CaretakerScope = (typeof CARETAKER_SCOPES)[number];

/** Which part of a world somebody looks after. */
export type Scope = {
  readonly scope: CaretakerScope;
  /** The tag, the kind, the ids of the articles, or the id of the place's article. */
  readonly values: readonly string[];
  /** Of a period, as `momentOf` reads it; null: open at that end. */
  readonly from: string | null;
  readonly until: string | null;
};

/** Somebody who decides on a part of a world, as readers are shown it. */
export type CaretakerView = Scope & {
  readonly id: string;
  readonly person: { readonly id: string; readonly name: string };
  /** What its articles are called, where it names articles. */
  readonly articles: readonly { readonly slug: string; readonly title: string }[];
  readonly since: Date;
};

/** What is decided on, as far as scopes ask. */
export type InScope = {
  readonly articleId: string;
  readonly kind: string;
  readonly tags: readonly string[];
  /** The ids of the articles that its fact box leads to. */
  readonly linked: readonly string[];
  /** When it came to pass: by the dates of a claim, else by those of the article's fact box, else by those of its claims. */
  readonly days: readonly Days[];
};

/** Who decides on something: its caretakers, where it has any. */
export type Deciders = {
  /** Whether editors decide where nobody looks after it. */
  readonly editorsDecide: boolean;
  readonly caretakers: readonly CaretakerView[];
};

/** Whether a scope holds this. Of a period, all of its dates have to lie in it; what has no date is in none. Pure. */
export function covers({ scope, values, from, until }: Scope, on: InScope): boolean {
  switch (scope) {
    case "world":
      return true;
    case "kind":
      return values.includes(on.kind);
    case "tag":
      return on.tags.some((tag) => values.includes(tag));
    case "articles":
      return values.includes(on.articleId);
    case "place":
      return values.includes(on.articleId) || on.linked.some((id) => values.includes(id));
    case "period": {
      const { first, last } = periodDays(from, until);
      return on.days.length > 0 && on.days.every((days) => days.first >= first && days.last <= last);
    }
  }
}

function periodDays(from: string | null, until: string | null): Days {
  const begin = from === null ? null : momentOf(from);
  const end = until === null ? null : lastDayOf(until);
  return {
    first: begin ? daysOf(begin).first : Number.NEGATIVE_INFINITY,
    last: end ? daysOf(end).last : Number.POSITIVE_INFINITY,
  };
}

/**
 * Whether a member decides on something: an owner anywhere, a caretaker on what they look after, an editor on what nobody looks after
 * where the world lets them. Pure; the only place that decides it (decision 073).
 */
export function decidesOn(role: Role | null, userId: string, { editorsDecide, caretakers }: Deciders): boolean {
  if (may(role, "decideAnywhere")) return true;
  if (role !== null && caretakers.some(({ person }) => person.id === userId)) return true;
  return editorsDecide && caretakers.length === 0 && may(role, "decideCanon");
}

/** The refusal for those who do not decide on something: who does. */
export function othersDecide({ editorsDecide, caretakers }: Deciders): NotAllowed {
  if (caretakers.length > 0) {
    const who = caretakers.map((each) => `${each.person.name} looks after ${scopeLabel(each)}`).join(", and ");
    return {
      kind: "notAllowed",
      detail: `${who}. Only caretakers and owners decide here. You can ask them or open a vote.`,
    };
  }
  return editorsDecide ? refusal("decideCanon") : notAllowed("decide what nobody looks after", "an owner");
}

/** What somebody looks after, in words for a refusal: “Operation”, the period 1940 to 1941, “The bridge”. */
export function scopeLabel({
  scope,
  values,
  articles,
  from,
  until,
}: Omit<CaretakerView, "id" | "person" | "since">): string {
  const titles = articles.map(({ title }) => `“${title}”`).join(", ");
  switch (scope) {
    case "tag":
      return `everything tagged “${values.join("”, “")}”`;
    case "kind":
      return `every article of the kind “${values.join("”, “")}”`;
    case "articles":
      return titles;
    case "place":
      return `what happens in ${titles}`;
    case "period":
      return from === null
        ? `the time until ${until}`
        : until === null
          ? `the time from ${from}`
          : `${from} to ${until}`;
    case "world":
      return "this world";
  }
}
