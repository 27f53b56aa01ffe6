import { currentLanguage } from "@/lib/language/current-language";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/language/language";
import { frontMessages } from "@/lib/language/subjects/front";
import styles from "./language-choice.module.css";

/**
 * The languages of the interface, each by its own name: a plain form, so that it works before any script does. `automatic`: offers to go by
 * the browser, too, as an account may.
 */
export function LanguageChoice({ automatic = false }: { automatic?: boolean }) {
  const t = frontMessages();
  const now = currentLanguage();
  return (
    <form
      method="post"
      action="/api/language"
      className={styles.choice}
      aria-label={t(automatic ? "languageOfYourAccount" : "language")}
    >
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          lang={language}
          className={styles.language}
          aria-current={language === now ? "true" : undefined}
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
      {automatic && (
        <button type="submit" name="language" value="" className={styles.language}>
          {t("asTheBrowser")}
        </button>
      )}
    </form>
  );
}
