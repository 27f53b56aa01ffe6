import { createTranslator } from "next-intl";
import { currentLanguage } from "./current-language";
import type { Language } from "./language";

type Messages = { readonly [key: string]: string | Messages };
/** Both languages, with the same keys: English says which there are. */
type InEach<M> = Readonly<Record<Language, M>>;

/**
 * Returns a function that gives the words of one subject in the language that is spoken now: `t("key")`, `t("key", { count })`, and
 * `t.rich` for words with elements in them. It can be called anywhere: in components, in functions, on the server and in browsers.
 */
export function translatorOf<const M extends Messages>(messages: InEach<M>) {
  const known = new Map<Language, Translator<M>>();
  return (): Translator<M> => {
    const language = currentLanguage();
    const words = known.get(language) ?? translator(language, messages[language]);
    known.set(language, words);
    return words;
  };
}

type Translator<M extends Messages> = ReturnType<typeof translator<M>>;

function translator<const M extends Messages>(locale: Language, messages: M) {
  return createTranslator({ locale, messages, timeZone: "UTC" });
}

/**
 * Returns words by names of their own, for tables that are made before anybody asks for them: each is said in the language that is spoken when
 * it is read. `keys`: the message that each name stands for; `besides`: what else stands in the same row. Spreading the row would read it.
 */
export function said<
  M extends () => (key: never) => string,
  const Keys extends Record<string, KeyOf<M>>,
  const Besides extends object = object,
>(messages: M, keys: Keys, besides?: Besides): { readonly [Name in keyof Keys]: string } & Besides {
  const words = Object.defineProperties({}, Object.getOwnPropertyDescriptors(besides ?? {}));
  for (const [name, key] of Object.entries(keys))
    Object.defineProperty(words, name, { enumerable: true, get: () => messages()(key as never) });
  return words as { readonly [Name in keyof Keys]: string } & Besides;
}

type KeyOf<M extends () => (key: never) => string> = Parameters<ReturnType<M>>[0];
