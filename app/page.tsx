import { WorldLists } from "@/app/(worlds)/world-lists";
import styles from "@/components/activity/dashboard/landing.module.css";
import { Page } from "@/components/shell/page";
import { frontMessages } from "@/lib/language/subjects/front";
import { said } from "@/lib/language/translator";
import type { SearchParams } from "./asked";
import { SiteFrame } from "./site-frame";

const PROMISES = [
  said(frontMessages, { title: "claimsRestOnPassages", words: "markWordsInAnArticleAs" }),
  said(frontMessages, { title: "aHistoryYouCanTrust", words: "everySaveIsARevisionThat" }),
  said(frontMessages, { title: "canonIsDecidedNotTagged", words: "ownersAndEditorsDecideOnArticles" }),
] as const;

export default function Landing({ searchParams }: { searchParams: SearchParams }) {
  const t = frontMessages();
  return (
    <SiteFrame>
      <Page width="wide">
        <header className={styles.hero}>
          <h1>{t("agreeOnWhatIsTrueIn")}</h1>
          <p>{t("aWikiForPeopleWhoBuild")}</p>
        </header>
        {/* Waited for: nothing knows its height before, and what follows would jump. */}
        <WorldLists asked={searchParams} />
        <section className={styles.section} aria-label={t("whatCanonryDoes")}>
          <ul className={styles.promises}>
            {PROMISES.map(({ title, words }) => (
              <li key={title}>
                <h3>{title}</h3>
                <p>{words}</p>
              </li>
            ))}
          </ul>
        </section>
      </Page>
    </SiteFrame>
  );
}
