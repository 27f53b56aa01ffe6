import type { Days } from "@/lib/document/model/days";
import { slugOf } from "@/lib/document/model/slug";
import type { Statement } from "@/lib/document/model/statement";
import type { Assertion, Text } from "./assertion";
import { countedKey, quantityIn } from "./quantity";
import { daysSaid, stretchSaid } from "./when";

/** The id of the article to which a slug leads; null where it leads to none, or to several. */
export type Leads = (slug: string) => string | null;

/** What a statement tells, once its articles are found and its words are read; null where one of them cannot be. */
export function readStatement(text: Text, statement: Statement, leads: Leads): Assertion | null {
  const subject = statement.subject === null ? text.article : leads(statement.subject);
  if (subject === null) return null;
  switch (statement.type) {
    case "date": {
      const when = daysSaid(statement.when);
      return when && { type: "date", text, subject, of: statement.of, when };
    }
    case "count": {
      const number = quantityIn(statement.number);
      const when = said(statement.when);
      const of = countedKey(statement.of);
      return number && of !== "" ? { type: "count", text, subject, of, number, when } : null;
    }
    case "place": {
      const place = leads(statement.place);
      return place === null ? null : { type: "place", text, subject, place, ...stay(statement), by: statement.by };
    }
    case "office":
      return { type: "office", text, subject, office: officeKey(statement.office, leads), ...stay(statement) };
    case "participant": {
      const who = leads(statement.who);
      return who === null ? null : { type: "participant", text, subject, who };
    }
    case "cause": {
      const cause = leads(statement.cause);
      return cause === null ? null : { type: "cause", text, subject, cause };
    }
  }
}

/** An office is an article, or what it is called in words. */
function officeKey(office: string, leads: Leads): string {
  return leads(slugOf(office)) ?? `office:${slugOf(office)}`;
}

/** Of a stretch of fewer days (3–5 April 1940) it is not known on which of them something was; who is told of a longer one stayed all of it. */
const A_GUESS = 15;

/** From when until when: given apart, or as a stretch in one. */
function stay({ from, until }: { readonly from: string | null; readonly until: string | null }) {
  const stretch = until === null && from !== null ? stretchSaid(from) : null;
  const isLong = stretch !== null && stretch.until.last - stretch.from.first >= A_GUESS;
  return isLong ? stretch : { from: said(from), until: said(until) };
}

function said(words: string | null): Days | null {
  return words === null ? null : daysSaid(words);
}
