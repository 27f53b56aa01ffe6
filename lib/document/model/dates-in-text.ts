import type { WorldDate } from "@/lib/dates/date";
import { readDate } from "@/lib/dates/words/read-date";
import { dateOf } from "./moment";
import { momentsIn } from "./moment-in-text";

/** A date where a text tells it: its words, where they begin (UTF-16 offset), and what they mean. */
export type DateInProse = { readonly words: string; readonly at: number; readonly date: WorldDate };

/** What stands before a date and is no part of it. */
const LEAD = /^(?:in|of|by|since|from|until|till|to|before|after|during|around|year|and|on|at)[ -]+/i;

/** Returns all dates that a text tells with their year, in its order, none of them over another. */
export function datesIn(text: string): readonly DateInProse[] {
  if (!/\d/.test(text)) return [];
  let end = 0;
  return momentsIn(text).flatMap(({ at, moment }) => {
    const [lead = ""] = LEAD.exec(moment.words) ?? [];
    const begin = text.indexOf(moment.words, at);
    const words = moment.words.slice(lead.length);
    const from = begin + lead.length;
    if (begin < 0 || from < end || words === "") return [];
    end = from + words.length;
    return [{ words, at: from, date: readDate(words, "en") ?? dateOf(moment) }];
  });
}
