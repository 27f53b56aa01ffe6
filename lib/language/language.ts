/** The languages in which the interface speaks, the first being that of whoever asks for none of them. */
export const LANGUAGES = ["en", "de"] as const;

export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: "English", de: "Deutsch" };

/** The cookie that holds the language of a browser: what was chosen there, or is set in the account that signed in. */
export const LANGUAGE_COOKIE = "canonry.language";

/** So long a browser keeps its language, in seconds: a year. */
export const LANGUAGE_SECONDS = 31_536_000;

const COOKIE = new RegExp(`(?:^|;\\s*)${LANGUAGE_COOKIE.replace(".", "\\.")}=([a-z]+)`);

/** Returns a text as a language, or null: we do not speak it. */
export function languageIn(text: string | null | undefined): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}

/** Returns the language of a request by its headers `Cookie` and `Accept-Language`: what was chosen, else what the browser likes best. */
export function languageOf(cookie = "", accepted = ""): Language {
  return languageIn(COOKIE.exec(cookie)?.[1]) ?? acceptedLanguage(accepted) ?? LANGUAGES[0];
}

/** The language of ours that an `Accept-Language` weighs highest (RFC 9110, 12.5.4); of two with the same weight the one named first. */
function acceptedLanguage(accepted: string): Language | null {
  const ranges = accepted.split(",").map((range) => {
    const [tag = "", ...parameters] = range.trim().toLowerCase().split(";");
    const quality = parameters.map((each) => /^\s*q=([\d.]+)$/.exec(each)?.[1]).find((value) => value !== undefined);
    return { language: languageIn(tag.split("-")[0]), weight: quality === undefined ? 1 : Number(quality) };
  });
  const spoken = ranges.filter(({ language, weight }) => language !== null && weight > 0);
  return spoken.sort((one, other) => other.weight - one.weight)[0]?.language ?? null;
}
