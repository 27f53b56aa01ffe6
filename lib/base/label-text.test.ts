import { expect, test } from "vitest";
import { labelText, seenOf } from "@/lib/base/label-text";

test.each(["Agnes Brandt", "Zoë", "محمد", "می‌خواهم", "דנה (ב)\u200f", "O’Neil", "👩‍🚀 Sally", "村上", "¿?"])(
  "a name that can be seen is one: %s",
  (name) => {
    expect(labelText().parse(` ${name} `)).toBe(name);
    expect(seenOf(name)).toBe(name);
  },
);

test.each([
  [
    "a line of its own",
    "Agnes\n\nYour account ends: https://evil.example",
    "Agnes Your account ends: https://evil.example",
  ],
  ["a header of a mail", "Agnes\r\nBcc: all@example.org", "Agnes Bcc: all@example.org"],
  ["a turned direction", "Agnes \u202Etdnarb", "Agnes tdnarb"],
  ["an isolate that is never closed", "Agnes \u2067Brandt", "Agnes Brandt"],
  ["somebody else's name with nothing in it", "Agnes\u200b Brandt\u2060", "Agnes Brandt"],
  ["a blank letter", "\u3164", ""],
  ["joiners alone", "\u200d\u200c", ""],
  ["a line separator", "Agnes\u2028Brandt", "Agnes Brandt"],
])("a name with %s is refused, and left without it where it cannot be asked for again", (_what, name, seen) => {
  expect(labelText().safeParse(name).success).toBe(false);
  expect(seenOf(name)).toBe(seen);
});
