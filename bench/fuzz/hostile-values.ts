import type { Chance } from "./chance";
import { RawJson } from "./raw-json";

const MEGABYTE = 1024 * 1024;

const nested = (depth: number, open: string, close: string, inside: string) => () =>
  new RawJson(`${open.repeat(depth)}${inside}${close.repeat(depth)}`);

/** Texts that stand in the place of a text, by name. */
const TEXTS: Readonly<Record<string, () => unknown>> = {
  "an empty text": () => "",
  blank: () => " \t\n\u3000",
  NUL: () => "a\u0000b",
  "a lone surrogate": () => "a\ud800b",
  "another lone surrogate": () => "\udfff",
  "a text of 1 MB": () => "x".repeat(MEGABYTE),
  "a text of 1 MB in many words": () => "words ".repeat(MEGABYTE / 6),
  "300 letters": () => "y".repeat(300),
  "letters of all kinds": () => "𒀀 שלום \u202e \u2028 é́́ 🏳️‍🌈 \ufeff '\";--</script> %00 \\u0000",
  "the text NaN": () => "NaN",
  "the text Infinity": () => "Infinity",
  "the year 0": () => "0000-01-01T00:00:00Z",
  "the day 0": () => "0000-01-01",
  "the year 10000": () => "+010000-01-01T00:00:00Z",
  "the 30th of February": () => "2026-02-30",
  "a time with an offset": () => "1000-01-01T00:00:00+23:59",
};

/** Numbers that stand in the place of a number, by name. */
const NUMBERS: Readonly<Record<string, () => unknown>> = {
  "-1": () => -1,
  "0": () => 0,
  "1.5": () => 1.5,
  "-0": () => new RawJson("-0"),
  "2^31 - 1": () => 2 ** 31 - 1,
  "2^31": () => 2 ** 31,
  "2^53": () => 2 ** 53,
  "1e15": () => 1e15,
  "1e308": () => new RawJson("1e308"),
  "1e999": () => new RawJson("1e999"),
  NaN: () => new RawJson("NaN"),
};

/** What fits nowhere, by name. */
const MISFITS: Readonly<Record<string, () => unknown>> = {
  missing: () => undefined,
  null: () => null,
  true: () => true,
  "a number": () => 7,
  "a text": () => "surprise",
  "a list": () => ["surprise"],
  "an empty list": () => [],
  "an object": () => ({ surprise: 1 }),
  "lists 100 deep": nested(100, "[", "]", ""),
  "lists 5,000 deep": nested(5_000, "[", "]", ""),
  "lists 30,000 deep": nested(30_000, "[", "]", ""),
  "objects 5,000 deep": nested(5_000, '{"content":', "}", "1"),
  "a list of 10,000": () => Array(10_000).fill(1),
  "a list of 10,000 texts": () => Array(10_000).fill("x"),
  "keys of the prototype": () => new RawJson('{"__proto__":{"a":1},"constructor":1,"toString":1}'),
};

/** How likely a text is exchanged for a text, and a number for a number: what has the right type gets further in. */
const OF_ITS_TYPE = 0.7;

/** What stands in a path or a query, percent-encoded or on purpose badly so, by name. */
const IN_ADDRESS: Readonly<Record<string, () => string>> = {
  NUL: () => "a%00b",
  "bad encoding": () => "%ff",
  "half an encoding": () => "%",
  "an encoded surrogate": () => "%ed%a0%80",
  "encoded twice": () => "%2500",
  "3,000 letters": () => "x".repeat(3_000),
  "300 letters": () => "x".repeat(300),
  blank: () => "%20",
  "letters of all kinds": () => encodeURIComponent("𒀀 שלום \u202e é́́ 🏳️‍🌈 '\";--</script>"),
  "-1": () => "-1",
  "0": () => "0",
  "1.5": () => "1.5",
  "2^31 - 1": () => "2147483647",
  "2^31": () => "2147483648",
  "1e15": () => "1e15",
  "99999999999": () => "99999999999",
  "1e308": () => "1e308",
  NaN: () => "NaN",
  Infinity: () => "Infinity",
  hexadecimal: () => "0x10",
  "the year 0": () => "0000-01-01T00:00:00Z",
  "the day 0": () => "0000-01-01",
  "the year 9999": () => "9999",
  "the year 0 alone": () => "0000",
  "a far year": () => "%2B275760-09-13T00:00:00Z",
  constructor: () => "constructor",
  __proto__: () => "__proto__",
  "a far cursor": () => "s999999999",
};

/** A body that is hostile as a whole. */
const WHOLE: Readonly<Record<string, () => Buffer>> = {
  "no body": () => Buffer.alloc(0),
  "no JSON": () => Buffer.from("{"),
  "a lone text": () => Buffer.from('"x"'),
  "a lone list": () => Buffer.from("[]"),
  null: () => Buffer.from("null"),
  "not UTF-8": () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
  "UTF-16": () => Buffer.from('{"a":1}', "utf16le"),
  "a byte order mark": () => Buffer.from('\ufeff{"a":1}'),
  "3 MB of brackets": () => Buffer.from("[".repeat(3 * MEGABYTE)),
  "3 MB of objects": () => Buffer.from(`[${"{},".repeat(MEGABYTE)}{}]`),
  "3 MB of unknown keys": () =>
    Buffer.from(`{${Array.from({ length: 200_000 }, (_, index) => `"key${index}":1`).join(",")}}`),
  "9 MB of blanks": () => Buffer.alloc(9 * MEGABYTE, 0x20),
};

/** A value that stands where another belongs, and what it is called. */
export type Hostile<T> = { readonly name: string; readonly value: T };

/** Something hostile in the place of a value in a body; `undefined` leaves the place out. */
export function hostileValue(before: unknown, chance: Chance): Hostile<unknown> {
  const ofItsType = typeof before === "string" ? TEXTS : typeof before === "number" ? NUMBERS : MISFITS;
  return chosen(chance, chance.happens(OF_ITS_TYPE) ? ofItsType : { ...TEXTS, ...NUMBERS, ...MISFITS });
}

/** Something hostile for a part of a path or of a query, ready to stand in an address. */
export function hostileInAddress(chance: Chance): Hostile<string> {
  return chosen(chance, IN_ADDRESS);
}

/** Something hostile in the place of a whole body. */
export function hostileBody(chance: Chance): Hostile<Buffer> {
  return chosen(chance, WHOLE);
}

function chosen<T>(chance: Chance, values: Readonly<Record<string, () => T>>): Hostile<T> {
  const [name, make] = chance.of(Object.entries(values));
  return { name, value: make() };
}
