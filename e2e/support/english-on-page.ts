import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "@playwright/test";
import { plain, type Written, writtenText } from "./written-text";

type Messages = Record<string, string>;
const messagesOf = (language: string, subject: string): Messages =>
  JSON.parse(readFileSync(`lib/language/messages/${language}/${subject}.json`, "utf8"));

/** All that is said in English, in one piece, and said otherwise in German. */
const MESSAGES: readonly RegExp[] = globSync("lib/language/messages/en/*.json").flatMap((file) => {
  const [english, german] = ["en", "de"].map((language) => messagesOf(language, basename(file, ".json")));
  return Object.entries(english ?? {}).flatMap(([key, message]) => {
    const isTold = german?.[key] !== message && !message.includes("<") && lettersOf(message) >= 4;
    return isTold ? [new RegExp(`^${patternOf(message.trim())}$`, "su")] : [];
  });
});

/** What is said in German is no English, though it is spelled alike. */
const GERMAN: ReadonlySet<string> = new Set(
  globSync("lib/language/messages/de/*.json").flatMap((file) =>
    Object.values(messagesOf("de", basename(file, ".json"))),
  ),
);

/** What failures say, and what acts write by themselves. */
const SENTENCES: readonly RegExp[] = ["failures", "stored", "comparisons"].flatMap((table) =>
  Object.keys(JSON.parse(readFileSync(`lib/language/${table}.de.json`, "utf8")))
    .filter((english) => lettersOf(english) >= 8 && english.includes(" ") && !english.startsWith("{} became"))
    .map((english) => new RegExp(`^${english.split("{}").map(literal).join(".+?")}$`, "su")),
);

/** Small words that every sentence of a language has, and the other language has not. */
const ENGLISH_PARTICLES =
  /\b(?:the|of|and|with|without|you|your|this|that|these|they|their|are|is|was|were|been|has|have|had|not|no|by|for|from|to|it|its|or|as|on|at|be|if|when|what|which|who|how|than|then|there|more|other|all|any|each|every|only|can|may|must|will|does|do|did|new|changed|added|removed|nobody|somebody|ago|yet)\b/giu;
const GERMAN_PARTICLES =
  /\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|mit|ohne|von|vom|zu|zum|zur|für|aus|auf|bei|ist|sind|war|wird|werden|wurde|nicht|kein|keine|hat|haben|kann|sich|sie|ihr|ihre|wer|was|wie|wenn|noch|nur|im|am|über|nach|vor|dieser|diese|dieses|alle|bis|durch|man|es)\b/giu;

function lettersOf(message: string): number {
  return message.replace(/\{\w+\}/g, "").match(/\p{L}/gu)?.length ?? 0;
}

/** What a message looks like when it is said: places hold anything, plurals either of their forms. */
function patternOf(message: string): string {
  return message
    .split(/(\{\w+, plural, (?:=\d+ \{[^{}]*\} )?one \{[^{}]*\} other \{[^{}]*\}\}|\{\w+\})/)
    .map((part) => {
      const forms = /one \{([^{}]*)\} other \{([^{}]*)\}\}$/.exec(part);
      if (forms) return `(?:${forms.slice(1).map(literal).join("|")})`;
      return /^\{\w+\}$/.test(part) ? ".+?" : literal(part);
    })
    .join("");
}

function literal(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll("#", "[\\d.,]+");
}

/**
 * The texts of the interface that a page shows or names in English: whole texts, of one word only where somebody presses or fills in something.
 * English is what the catalogues have, and every other text with small words of English that nobody wrote into the database.
 */
export async function englishOn(page: Page): Promise<string[]> {
  const shown = await page.evaluate(() => {
    const pressed = "button, label, legend, summary, [role=menuitem], [role=tab], nav a, h1, h2";
    const texts: string[] = [];
    const isShown = (element: Element | null) => element?.checkVisibility() === true;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
      if (!isShown(node.parentElement) || text === "") continue;
      if (text.includes(" ") || node.parentElement?.closest(pressed)) texts.push(text);
    }
    for (const element of document.querySelectorAll("[aria-label], [placeholder], [title]"))
      for (const name of ["aria-label", "placeholder", "title"])
        if (isShown(element)) texts.push(element.getAttribute(name)?.trim() ?? "");
    return texts;
  });
  const texts = [...new Set(shown)].filter((text) => text !== "" && !GERMAN.has(text));
  const suspects = (written: Written) => texts.filter((text) => isLeft(text, written));
  written ??= await writtenText();
  if (suspects(written).length > 0) written = await writtenText();
  return suspects(written);
}

let written: Written | undefined;

function isLeft(text: string, written: Written): boolean {
  if (SENTENCES.some((pattern) => pattern.test(text))) return true;
  if (written.whole.has(text)) return false;
  const isShort = text.split(" ").length < 3;
  if (MESSAGES.some((pattern) => pattern.test(text))) return isShort || !isPartly(text, written);
  return text.includes(" ") && isEnglish(text) && !isPartly(text, written);
}

/** Whether people wrote a text, or all of it that reads as English: names and titles stand in sentences, behind colons and in dots. */
function isPartly(text: string, { whole, all }: Written): boolean {
  if (all.includes(plain(text))) return true;
  return [text, withoutNames(text, whole)].some((each) =>
    partsOf(each).every((part) => !isEnglish(part) || all.includes(plain(part))),
  );
}

function partsOf(text: string): string[] {
  return text
    .split(/\s*\[…\]\s*|(?<=[:;,·…]) |(?<=\w[.!?]) | · |@/)
    .flatMap((part) => part.split(/^(?:In|in|für|Von|von|Zu|zu|Nach|nach) /));
}

/** A text without the titles, names and reasons that stand in it. */
function withoutNames(text: string, whole: ReadonlySet<string>): string {
  const inside = [...whole].filter(
    (each) => each.length >= 5 && /^\p{Lu}| /u.test(each) && each.length < text.length && text.includes(each),
  );
  return inside.sort((a, b) => b.length - a.length).reduce((left, each) => left.replaceAll(each, "“”"), text);
}

/** Whether a text reads as English; what it quotes and the names of licences do not count. */
function isEnglish(text: string): boolean {
  const own = text.replace(/[“„][^“”]*[“”]|CC BY[-A-Z]*/g, " ");
  const count = (words: RegExp) => own.match(words)?.length ?? 0;
  return count(ENGLISH_PARTICLES) > count(GERMAN_PARTICLES);
}
