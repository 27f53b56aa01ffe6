import { CircleCheck, CircleDashed } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Checklist as Steps } from "@/lib/activity/dashboard/home";
import styles from "./home.module.css";

/** The first steps of a new world, those that were done ticked off. */
export function Checklist({ home, steps }: { home: string; steps: Steps }) {
  return (
    <ol className={styles.steps}>
      {stepsOf(home, steps).map(({ done, label, href, why }) => (
        <li key={label} className={done ? styles.done : undefined}>
          {done ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
          <span>
            {done ? <span>{label}</span> : <RouteLink href={href}>{label}</RouteLink>}
            <VisuallyHidden>{done ? " (done)" : " (still to do)"}</VisuallyHidden>
            <span className={styles.why}>{why}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function stepsOf(home: string, steps: Steps) {
  return [
    {
      done: steps.thread,
      label: "Import the thread",
      href: `${home}/sources/import?kind=thread`,
      why: "The author’s posts and what readers asked",
    },
    {
      done: steps.reference,
      label: "Import the reference",
      href: `${home}/sources/import?kind=reference`,
      why: "What really happened",
    },
    {
      done: steps.article,
      label: "Write the first article",
      href: `${home}/new-article`,
      why: "The point where the timeline leaves ours is a good place to start",
    },
    {
      done: steps.claim,
      label: "Link the first claim to its passage",
      href: `${home}/articles`,
      why: "Edit an article, select some words, press “Link a claim”",
    },
    {
      done: steps.decision,
      label: "Decide what is canon",
      href: `${home}/canon`,
      why: "On an article or on a single claim, with a reason",
    },
  ];
}
