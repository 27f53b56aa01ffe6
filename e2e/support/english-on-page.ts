import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Page } from "@playwright/test";

type Messages = Record<string, string>;
const messagesOf = (language: string, subject: string): Messages =>
  JSON.parse(readFileSync(`lib/language/messages/${language}/${subject}.json`, "utf8"));

/** What a message looks like when it is said: places hold anything, plurals either of their forms. */
type Pattern = { readonly message: string; readonly pattern: RegExp };

/** All that is said in English, in one piece, and said otherwise in German. */
const ENGLISH: readonly Pattern[] = globSync("lib/language/messages/en/*.json").flatMap((file) => {
  const [english, german] = ["en", "de"].map((language) => messagesOf(language, basename(file, ".json")));
  return Object.entries(english ?? {}).flatMap(([key, message]) => {
    const isTold = german?.[key] !== message && !message.includes("<") && lettersOf(message) >= 4;
    return isTold ? [{ message, pattern: new RegExp(`^${patternOf(message.trim())}$`, "su") }] : [];
  });
});

function lettersOf(message: string): number {
  return message.replace(/\{\w+\}/g, "").match(/\p{L}/gu)?.length ?? 0;
}

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

/** The texts of the interface that a page shows or names in English: whole texts, of one word only where somebody presses or fills in something. */
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
  return [...new Set(shown)].filter((text) => text !== "" && ENGLISH.some(({ pattern }) => pattern.test(text)));
}
