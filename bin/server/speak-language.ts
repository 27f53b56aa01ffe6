import { AsyncLocalStorage } from "node:async_hooks";
import { setLanguageSource } from "@/lib/language/current-language";
import { type Language, languageOf } from "@/lib/language/language";
import type { Handler } from "./exchange";

/** Programs are answered in English, in which the API is documented; our own pages in the language of their reader. */
const OF_API = /^\/api\//;

/**
 * Returns a handler that lets everything after it speak the language of whoever asks (decision 072). What is kept of an answer has to be
 * kept for that language alone: `pageKey` sees to it.
 */
export function speakLanguage(): Handler {
  const storage = new AsyncLocalStorage<Language>();
  setLanguageSource(() => storage.getStore());
  return ({ request: { url = "", headers } }, next) =>
    OF_API.test(url) && headers["sec-fetch-site"] !== "same-origin"
      ? next()
      : storage.run(languageOf(headers.cookie, headers["accept-language"]), next);
}
