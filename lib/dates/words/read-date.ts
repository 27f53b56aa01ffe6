import { LANGUAGES, type Language } from "@/lib/language/language";
import type { DateEnd, DateInterval, DatePoint, DateRange, WorldDate } from "../date";
import { MAX_EDTF, parseEdtf } from "../parse-edtf";
import { reachOf } from "../reach";
import { readBy } from "./fill";
import type { Lexicon } from "./lexicon";
import { lexiconOf } from "./lexicons";
import { pointOfEra, readNumber, readPoint, readYear } from "./read-point";
import { decadeEndingIn, type Third, thirdOf } from "./stretches";
import { writeYear, yearBeforeEra } from "./write-point";

/**
 * Returns the date that a text is, in the words of a language of ours, that of the reader first, or as EDTF; null where it is none, or something
 * stands beside it.
 */
export function readDate(text: string, language: Language): WorldDate | null {
  const told = text.replace(/\s+/g, " ").trim();
  if (told === "" || told.length > MAX_EDTF) return null;
  const others = LANGUAGES.filter((other) => other !== language);
  for (const lexicon of [language, ...others].map(lexiconOf)) {
    const found = readText(told, lexicon) ?? readText(told.replace(lexicon.lead, ""), lexicon);
    if (found && reachOf(found) !== null) return found;
  }
  return parseEdtf(told);
}

function readText(text: string, lexicon: Lexicon): WorldDate | null {
  return readChoice(text, lexicon) ?? readInterval(text, lexicon) ?? readPoint(text, lexicon);
}

function readChoice(text: string, lexicon: Lexicon): WorldDate | null {
  return (
    readBy(lexicon.allOf, text, (x) => choice("all", x.split("; "), lexicon)) ??
    readBy(lexicon.oneOf, text, (x) => choice("one", x.split("; "), lexicon)) ??
    readBy([...lexicon.orLater, ...lexicon.orEarlier], text, () => choice("one", [text], lexicon)) ??
    readBy(lexicon.between, text, (a, b) => {
      const [from, to] = [readBeginning(a, readPoint(b, lexicon), lexicon), readPoint(b, lexicon)];
      return from && to && { kind: "one", members: [{ kind: "range", from, to }] };
    }) ??
    (text.toLowerCase().includes(lexicon.or) ? choice("one", text.split(lexicon.or), lexicon) : null)
  );
}

function choice(kind: "one" | "all", texts: readonly string[], lexicon: Lexicon): WorldDate | null {
  const members = texts.map((each) => readMember(each, lexicon));
  const found = members.filter((member) => member !== null);
  return found.length === members.length ? { kind, members: found } : null;
}

function readMember(text: string, lexicon: Lexicon): DatePoint | DateRange | null {
  const later = readBy(lexicon.orLater, text, (x) => readPoint(x, lexicon));
  if (later) return { kind: "range", from: later, to: null };
  const earlier = readBy(lexicon.orEarlier, text, (x) => readPoint(x, lexicon));
  if (earlier) return { kind: "range", from: null, to: earlier };
  const span = readBy(lexicon.span, text, (a, b): DateRange | null => {
    const [from, to] = [readPoint(a, lexicon), readPoint(b, lexicon)];
    return from && to && { kind: "range", from, to };
  });
  return span ?? readPoint(text, lexicon);
}

function readInterval(text: string, lexicon: Lexicon): DateInterval | null {
  const open = (start: DateEnd | null, end: DateEnd | null): DateInterval | null =>
    start && end && { kind: "interval", start, end };
  return (
    readDecade(text, lexicon) ??
    readThird(text, lexicon) ??
    readBy(lexicon.fromUnknown, text, (x) => open(readPoint(x, lexicon), "unknown")) ??
    readBy(lexicon.untilUnknown, text, (x) => open("unknown", readPoint(x, lexicon))) ??
    readBy(lexicon.span, text, (a, b) => readSpan(a, b, lexicon)) ??
    readBy(["{a}-{b}"], text, (a, b) => (/^\d{4}$/.test(a) && /^\d{4}$/.test(b) ? readSpan(a, b, lexicon) : null)) ??
    readBy(lexicon.fromOn, text, (x) => open(readPoint(x, lexicon), "open")) ??
    readBy(lexicon.until, text, (x) => open("open", readPoint(x, lexicon)))
  );
}

/** A decade before our era is a stretch of years to EDTF, whose decades begin with 1 BCE. */
function readDecade(text: string, lexicon: Lexicon): DateInterval | null {
  return readBy(lexicon.beforeEra, text, (n) =>
    readBy(lexicon.decade, n, (digits) => (/^[1-9]\d{0,2}0$/.test(digits) ? decadeEndingIn(Number(digits)) : null)),
  );
}

function readThird(text: string, lexicon: Lexicon): DateInterval | null {
  const all = [lexicon.early, lexicon.middle, lexicon.late];
  for (const [third, templates] of all.entries()) {
    const found = readBy(templates, text, (x) => {
      const whole = readDecade(x, lexicon) ?? readPoint(x, lexicon);
      return whole && thirdOf(whole, third as Third);
    });
    if (found) return found;
  }
  return null;
}

function readSpan(one: string, other: string, lexicon: Lexicon): DateInterval | null {
  const end = readPoint(other, lexicon) ?? pointIn(readThird(other, lexicon)?.end);
  const third = readThird(one, lexicon) ?? (end && readThird(`${one} ${writeYear(end, lexicon)}`, lexicon));
  const start = readBeginning(one, end, lexicon) ?? pointIn(third?.start);
  return start && end && { kind: "interval", start, end };
}

function pointIn(end: DateEnd | undefined): DatePoint | null {
  return end === undefined || typeof end === "string" ? null : end;
}

/** The beginning of a span may leave out what its end says: 3 April – 2 May 1940, 3–5 April 1940, 490–480 BCE. */
function readBeginning(text: string, end: DatePoint | null, lexicon: Lexicon): DatePoint | null {
  if (!end) return readPoint(text, lexicon);
  const number = readNumber(text.replace(/\.$/, ""));
  if (number !== null && yearBeforeEra(end) !== null && !end.month) return pointOfEra(number, true);
  if (number !== null && number <= 31 && end.day && end.month)
    return { ...end, day: { ...end.day, digits: String(number).padStart(2, "0") } };
  const era = number !== null && !end.month && Number(end.year.digits) < 1000 ? pointOfEra(number, false) : null;
  return (
    era ??
    readPoint(text, lexicon) ??
    readYear(text, lexicon) ??
    readPoint(`${text} ${writeYear(end, lexicon)}`, lexicon)
  );
}
