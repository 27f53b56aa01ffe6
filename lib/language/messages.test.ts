import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { createTranslator } from "next-intl";
import { expect, test } from "vitest";
import { LANGUAGES } from "./language";

type Messages = Record<string, string>;
const SUBJECTS = globSync("lib/language/messages/en/*.json").map((file) => basename(file, ".json"));
const messagesOf = (language: string, subject: string): Messages =>
  JSON.parse(readFileSync(`lib/language/messages/${language}/${subject}.json`, "utf8"));

test("both languages have the same subjects, and these the same words", () => {
  for (const language of LANGUAGES) {
    const files = globSync(`lib/language/messages/${language}/*.json`).map((file) => basename(file, ".json"));
    expect(files.sort()).toEqual([...SUBJECTS].sort());
    for (const subject of SUBJECTS)
      expect([subject, Object.keys(messagesOf(language, subject)).sort()]).toEqual([
        subject,
        Object.keys(messagesOf("en", subject)).sort(),
      ]);
  }
});

/** What a message has places for: `{count}` and `<link>`. */
function placesOf(message: string): string[] {
  const names = [...message.matchAll(/(?<!(?:=\d+|one|other) )\{(\w+)[,}]|<(\w+)>/g)].flatMap(
    ([, value, tag]) => value ?? `<${tag}>`,
  );
  return [...new Set(names)].sort();
}

test("a word has the same places in each language, is not empty, and can be read", () => {
  for (const subject of SUBJECTS) {
    const english = messagesOf("en", subject);
    for (const language of LANGUAGES) {
      const messages = messagesOf(language, subject);
      const t = createTranslator({ locale: language, messages, onError: (error) => expect.fail(error.message) });
      for (const [key, message] of Object.entries(messages)) {
        expect([subject, key, message.trim()]).not.toEqual([subject, key, ""]);
        expect([subject, key, placesOf(message)]).toEqual([subject, key, placesOf(english[key] ?? "")]);
        const values = Object.fromEntries(
          placesOf(message).map((name) => [name.replace(/[<>]/g, ""), name.startsWith("<") ? () => "x" : 2]),
        );
        expect(t.markup(key, values)).toBeTruthy();
      }
    }
  }
});

test("no word is without a place in which it is said", () => {
  const sources = ["app", "components", "bin", "lib"].flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`));
  const texts = sources.map((file) => readFileSync(file, "utf8"));
  const unused = SUBJECTS.flatMap((subject) => {
    const name = `${subject.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}Messages`;
    const said = texts.filter((text) => text.includes(name)).join("\n");
    return Object.keys(messagesOf("en", subject))
      .filter((key) => !said.includes(`"${key}"`))
      .map((key) => `${subject}: ${key}`);
  });
  expect(unused).toEqual([]);
});
