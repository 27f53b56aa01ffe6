import { Suspense } from "react";
import { WorldLists } from "@/app/(worlds)/world-lists";
import styles from "@/components/activity/dashboard/landing.module.css";
import { Page } from "@/components/shell/page";
import { Skeleton } from "@/components/ui/skeleton";
import type { SearchParams } from "./asked";
import { SiteFrame } from "./site-frame";

const PROMISES = [
  {
    title: "Claims stand on passages",
    words:
      "Mark a stretch of an article as a claim and link it to the exact words of a thread or a reference that carry it, contradict it or mark where the timeline departs.",
  },
  {
    title: "A history to trust",
    words:
      "Every save is a revision that never changes. Compare any two: words, formatting, links and citations all show. Two people who edit at once lose nothing.",
  },
  {
    title: "Canon is decided, not tagged",
    words:
      "Owners and editors decide on articles and on single claims, with a reason and a passage. What is not canon stays, with the reason why.",
  },
] as const;

export default function Landing({ searchParams }: { searchParams: SearchParams }) {
  return (
    <SiteFrame>
      <Page width="wide">
        <header className={styles.hero}>
          <h1>Agree on what is true in your world</h1>
          <p>
            A wiki for people who build a world together: articles tied to the passages that they rest on, revisions
            that are reviewed, and a log of what is canon.
          </p>
        </header>
        <Suspense fallback={<Skeleton lines={4} label="Worlds" />}>
          <WorldLists asked={searchParams} />
        </Suspense>
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
