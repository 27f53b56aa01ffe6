import { RouteLink } from "@/components/ui/route-link";
import { articlePath } from "@/lib/articles/article";
import { branchesOf, type ShownTopic, type TopicBranch } from "@/lib/articles/structure/topics";
import { tagPath } from "@/lib/articles/structure/world-page";
import { listsMessages } from "@/lib/language/subjects/lists";
import styles from "./topic-tree.module.css";

type TopicTreeProps = {
  worldSlug: string;
  topics: readonly ShownTopic[];
  /** How deep it is shown, from 0; all of it unless told. */
  deepest?: number;
};

/** The topics of a world, each with the way to its articles. */
export function TopicTree({ worldSlug, topics, deepest = Number.POSITIVE_INFINITY }: TopicTreeProps) {
  return <Branches worldSlug={worldSlug} branches={branchesOf(topics.filter(({ depth }) => depth <= deepest))} />;
}

type BranchesProps = { worldSlug: string; branches: readonly TopicBranch<ShownTopic>[] };

function Branches({ worldSlug, branches }: BranchesProps) {
  return (
    <ul className={styles.branches}>
      {branches.map(({ topic, below }) => (
        <li
          key={`${topic.title} ${topic.tag} ${topic.articles.map(({ slug }) => slug).join(" ")}`}
          className={styles.branch}
        >
          <Name worldSlug={worldSlug} topic={topic} />
          {topic.articles.length > 0 && (
            <p className={styles.articles}>
              {topic.articles.map(({ slug, title }, index) => (
                <span key={slug}>
                  {index > 0 && " · "}
                  <RouteLink href={articlePath(worldSlug, slug)}>{title}</RouteLink>
                </span>
              ))}
            </p>
          )}
          {below.length > 0 && <Branches worldSlug={worldSlug} branches={below} />}
        </li>
      ))}
    </ul>
  );
}

function Name({ worldSlug, topic: { title, tag, tagged } }: { worldSlug: string; topic: ShownTopic }) {
  const t = listsMessages();
  if (tag === null || tagged === 0) return <span className={styles.title}>{title}</span>;
  return (
    <>
      <RouteLink href={tagPath(worldSlug, tag)} className={styles.title}>
        {title}
      </RouteLink>{" "}
      <span className={styles.count}>{t("countArticles", { count: tagged })}</span>
    </>
  );
}
