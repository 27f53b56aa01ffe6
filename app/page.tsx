import { WorldLists } from "@/app/(worlds)/world-lists";
import styles from "@/components/activity/dashboard/landing.module.css";
import { Page } from "@/components/shell/page";
import type { SearchParams } from "./asked";
import { SiteFrame } from "./site-frame";

const PROMISES = [
  {
    title: "Claims rest on passages",
    words:
      "Mark words in an article as a claim and link them to the exact words of a thread or reference that support it, contradict it, or show where the timeline departs from history.",
  },
  {
    title: "A history you can trust",
    words:
      "Every save is a revision that never changes. Compare any two: words, formatting, links and citations all show. Two people can edit at once and lose nothing.",
  },
  {
    title: "Canon is decided, not tagged",
    words:
      "Owners and editors decide on articles and single claims, with a reason and evidence. What is not canon stays, with the reason why.",
  },
] as const;

export default function Landing({ searchParams }: { searchParams: SearchParams }) {
  return (
    <SiteFrame>
      <Page width="wide">
        <header className={styles.hero}>
          <h1>Agree on what is true in your world</h1>
          <p>
            A wiki for people who build a world together: articles tied to the passages they rest on, revisions that can
            be reviewed, and a log of what is canon.
          </p>
        </header>
        {/* Waited for: nothing knows its height before, and what follows would jump. */}
        <WorldLists asked={searchParams} />
        <section className={styles.section} aria-label="What Canonry does">
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
