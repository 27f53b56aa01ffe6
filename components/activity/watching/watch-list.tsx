import type { Refusal } from "@/components/api/refusal";
import rows from "@/components/auth/rows.module.css";
import { RouteLink } from "@/components/ui/route-link";
import type { WatchesOfWorld } from "@/lib/activity/watching/read-watches";
import type { WatchedKind, WatchView } from "@/lib/activity/watching/watch";
import { watchedPath } from "@/lib/activity/watching/watched-path";
import { worldsMessages } from "@/lib/language/subjects/worlds";
import { said } from "@/lib/language/translator";
import { StopWatching } from "./stop-watching";
import styles from "./watch-list.module.css";

/** What each kind is called beside its title, and why it is there where nobody asked for it. */
const KINDS: Readonly<Record<WatchedKind, { readonly name: string; readonly byItself?: string }>> = {
  article: said(worldsMessages, { name: "article2", byItself: "articleBecauseYouWroteInIt" }),
  claim: said(worldsMessages, { name: "claim2" }),
  tag: said(worldsMessages, { name: "tag" }),
  source: said(worldsMessages, { name: "source2" }),
  discussion: said(worldsMessages, { name: "discussion", byItself: "discussionBecauseYouTakePartIn" }),
  world: said(worldsMessages, { name: "everythingInThisWorld" }),
};

type WatchListProps = {
  worlds: readonly WatchesOfWorld[];
  watch: (world: string, kind: string, subject: string, watching: boolean) => Promise<Refusal | null>;
};

/** All that somebody watches, by world, each with the way to it and the way to end it. */
export function WatchList({ worlds, watch }: WatchListProps) {
  const t = worldsMessages();
  return worlds.map(({ world, watches }) => (
    <section key={world.slug} className={styles.world} aria-label={t("whatYouWatchInTitle", { title: world.title })}>
      <h3>{world.title}</h3>
      <ul className={rows.rows}>
        {watches.map((each) => (
          <li key={`${each.kind} ${each.subject}`} className={rows.row}>
            <div className={rows.words}>
              <RouteLink href={watchedPath(world.slug, each)}>{each.title || world.title}</RouteLink>
              <p className={rows.facts}>{whatItIs(each)}</p>
            </div>
            <StopWatching watch={watch.bind(null, world.slug, each.kind, each.subject)} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function whatItIs({ kind, byItself }: WatchView): string {
  return (byItself ? KINDS[kind].byItself : undefined) ?? KINDS[kind].name;
}
