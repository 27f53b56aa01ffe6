import { LANGUAGES, type Language, languageIn } from "./language";

/** On the server: says in which language the request that is under way is answered; undefined outside of any. */
export type LanguageSource = () => Language | undefined;

/** Pages, the code in front of them and components are bundles of their own, which share nothing but the process. */
const KEY = Symbol.for("canonry.language");
type WithSource = { [KEY]?: LanguageSource };

/**
 * Returns the language in which words are said now: in a browser that of the page, on a server that of the request (decision 072). Where
 * there is neither, in a test or a program, it is English.
 */
export function currentLanguage(): Language {
  const said =
    typeof document === "undefined" ? (globalThis as WithSource)[KEY]?.() : languageIn(document.documentElement.lang);
  return said ?? LANGUAGES[0];
}

/** Sets where this process learns the language of a request from; false: it knows already. */
export function setLanguageSource(source: LanguageSource): boolean {
  const known = KEY in globalThis;
  (globalThis as WithSource)[KEY] ??= source;
  return !known;
}
