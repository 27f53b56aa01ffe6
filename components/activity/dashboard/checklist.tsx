import { CircleCheck, CircleDashed } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Checklist as Steps } from "@/lib/activity/dashboard/home";
import { worldsToolsMessages } from "@/lib/language/subjects/worlds-tools";
import styles from "./home.module.css";

/** The first steps of a new world, those that were done ticked off. */
export function Checklist({ home, steps }: { home: string; steps: Steps }) {
  const t = worldsToolsMessages();
  return (
    <ol className={styles.steps}>
      {stepsOf(home, steps).map(({ done, label, href, why }) => (
        <li key={label} className={done ? styles.done : undefined}>
          {done ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
          <span>
            {done ? <span>{label}</span> : <RouteLink href={href}>{label}</RouteLink>}
            <VisuallyHidden>{done ? t("done") : t("stillToDo")}</VisuallyHidden>
            <span className={styles.why}>{why}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

function stepsOf(home: string, steps: Steps) {
  const t = worldsToolsMessages();
  return [
    {
      done: steps.thread,
      label: t("importTheThread"),
      href: `${home}/sources/import?kind=thread`,
      why: t("theAuthorsPostsAndWhatReaders"),
    },
    {
      done: steps.reference,
      label: t("importTheReference"),
      href: `${home}/sources/import?kind=reference`,
      why: t("whatReallyHappened"),
    },
    {
      done: steps.article,
      label: t("writeTheFirstArticle"),
      href: `${home}/new-article`,
      why: t("thePointWhereTheTimelineLeaves"),
    },
    {
      done: steps.claim,
      label: t("linkTheFirstClaimToIts"),
      href: `${home}/articles`,
      why: t("editAnArticleSelectSomeWords"),
    },
    {
      done: steps.decision,
      label: t("decideWhatIsCanon"),
      href: `${home}/canon`,
      why: t("onAnArticleOrOnA"),
    },
  ];
}
