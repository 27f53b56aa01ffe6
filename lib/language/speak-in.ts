import type { LanguageSource } from "./current-language";
import type { Language } from "./language";

type WithSource = { [key: symbol]: LanguageSource | undefined };

/** As `current-language.ts` keeps it. */
const KEY = Symbol.for("canonry.language");

/**
 * Says words in one language whoever asked: a mail is in that of whom it goes to, a feed in one for all. `write` must not wait for anything:
 * what other requests say meanwhile would be in that language, too.
 */
export function speakIn<T>(language: Language, write: () => T extends PromiseLike<unknown> ? never : T): T {
  const holder = globalThis as unknown as WithSource;
  const isSet = KEY in holder;
  const before = holder[KEY];
  holder[KEY] = () => language;
  try {
    return write();
  } finally {
    if (isSet) holder[KEY] = before;
    else delete holder[KEY];
  }
}
