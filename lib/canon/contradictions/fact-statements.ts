import type { DatedAs, Statement } from "@/lib/document/model/statement";
import { stretchSaid } from "./when";

/** A row of a fact box with what its field is read as. */
export type FactRow = {
  /** Of the article. */
  readonly slug: string;
  readonly kind: string;
  readonly field: string;
  readonly type: string;
  readonly text: string;
  readonly targets: readonly string[];
};

/** What the date of a field is, by its key: those that are offered for a kind, and what they are called in German. Others say that something happened. */
const DATES: Readonly<Record<string, DatedAs>> = {
  born: "born",
  geboren: "born",
  formed: "born",
  founded: "born",
  built: "born",
  aufgestellt: "born",
  gegruendet: "born",
  gebaut: "born",
  died: "died",
  gestorben: "died",
  disbanded: "died",
  dissolved: "died",
  aufgeloest: "died",
  began: "began",
  beginn: "began",
  ended: "ended",
  ende: "ended",
};
const PLACES = ["place", "ort", "built-at"];
const SIDES = ["sides", "seiten", "participants", "teilnehmer"];
const CAUSES = ["caused-by", "cause", "ursache"];
const LEADERS = ["commanded-by", "led-by", "befehligt-von", "geleitet-von"];
/** Fields whose articles are those in which a place lies. */
export const OUTER_PLACES = ["located-in", "part-of", "liegt-in", "teil-von"];

/**
 * What a row of a fact box states, so that nobody enters it twice: a date, a count, where something happened, who took part, what led to it. Who
 * led what lasts held an office where the row says from when until when; who led an operation took part in it.
 */
export function factStatements(row: FactRow): readonly Statement[] {
  const { kind, field, type, text, targets } = row;
  const short = text.slice(0, 120).trim();
  if (short === "") return [];
  if (type === "date") return [{ type: "date", subject: null, of: DATES[field] ?? "happened", when: short }];
  if (type === "number") return [{ type: "count", subject: null, of: field, number: short, when: null }];
  if (type !== "article") return [];
  const [place] = targets;
  if (PLACES.includes(field) && place)
    return [{ type: "place", subject: null, place, from: null, until: null, by: null }];
  if (SIDES.includes(field)) return targets.map((who) => ({ type: "participant", subject: null, who }));
  if (CAUSES.includes(field)) return targets.map((cause) => ({ type: "cause", subject: null, cause }));
  if (!LEADERS.includes(field)) return [];
  return kind === "operation" || kind === "event"
    ? targets.map((who) => ({ type: "participant", subject: null, who }))
    : offices(row);
}

/** “Ivan Petrov (1938–1940)”, one in a row: whoever leads is the holder, and what is led, the office. */
function offices({ slug, field, text, targets }: FactRow): readonly Statement[] {
  const [who, ...others] = targets;
  const years = /\(([^()]{1,120})\)\s*$/.exec(text)?.[1] ?? "";
  if (!who || others.length > 0 || !stretchSaid(years)) return [];
  return [{ type: "office", subject: who, office: `${slug} ${field}`.slice(0, 120), from: years, until: null }];
}
