import Link from "next/link";
import { Suspense } from "react";
import { SiteFrame } from "@/app/site-frame";
import styles from "@/components/home/landing.module.css";
import { Page } from "@/components/shell/page";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Skeleton } from "@/components/ui/skeleton";
import { currentViewer } from "@/lib/auth/session-actor";
import { db } from "@/lib/db";
import { worldsVisibleTo } from "@/lib/worlds/read";

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

export default function Landing() {
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
        <section className={styles.section} aria-labelledby="worlds">
          <h2 id="worlds">Worlds</h2>
          <Suspense fallback={<Skeleton lines={4} label="Worlds" />}>
            <Worlds />
          </Suspense>
        </section>
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

/** The worlds that the reader may see, his own first. */
async function Worlds() {
  const viewer = await currentViewer();
  const worlds = await worldsVisibleTo(db, viewer);
  return (
    <>
      {worlds.length === 0 && (
        <EmptyState
          level={3}
          title="No worlds yet"
          hint={
            viewer
              ? "Make the first one, and bring in its thread."
              : "Sign up, make the first one, and bring in its thread."
          }
        />
      )}
      <div className={styles.worlds}>
        {worlds.map(({ slug, title, description, isSample, role, visibility }) => (
          <Card
            key={slug}
            title={title}
            href={`/w/${slug}`}
            kicker={isSample ? "Sample world" : visibility}
            badge={role ? <Badge>{role}</Badge> : undefined}
          >
            {description}
          </Card>
        ))}
      </div>
      <p className={styles.acts}>
        {viewer ? (
          <LinkButton href="/worlds/new" variant="primary">
            Make a world
          </LinkButton>
        ) : (
          <>
            <LinkButton href="/sign-up" variant="primary">
              Sign up
            </LinkButton>
            <span>
              or <Link href="/sign-in">sign in</Link> to write; reading public worlds needs no account.
            </span>
          </>
        )}
      </p>
    </>
  );
}
