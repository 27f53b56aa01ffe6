import { answerFor } from "@/app/viewer-answers/answers";
import type { ReaderContext } from "@/components/sources/reader/reader-context";
import { ReaderTools } from "@/components/sources/reader/reader-tools";
import { ReadingLinks } from "@/components/sources/reader/reading-links";
import { ReferenceView } from "@/components/sources/reader/reference-view";
import { SourceReader } from "@/components/sources/reader/source-reader";
import { ThreadContents } from "@/components/sources/reader/thread-contents";
import { ThreadView } from "@/components/sources/reader/thread-view";
import { type ReaderPlace, readerHref } from "@/components/sources/reader-href";
import { Pagination } from "@/components/ui/pagination";
import { db } from "@/lib/db";
import { claimsCiting } from "@/lib/evidence/claims/read-citing";
import { followedClaim } from "@/lib/evidence/claims/read-followed";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import { openQuestions, questionsAround } from "@/lib/sources/questions/read";
import { authorsOf, referencePage, type VersionView } from "@/lib/sources/read-pages";
import { contentsOf, pageSize, starterOf, threadPage } from "@/lib/sources/reader/read";
import type { ReaderMode } from "@/lib/sources/reader/reader-mode";
import { PASSAGES_A_PAGE, type PassageView, type SourceView, sourcePath } from "@/lib/sources/source";
import type { WorldView } from "@/lib/worlds/world";
import { NothingHere } from "./nothing-here";
import type { ReaderQuery } from "./reader-query";

type SourceTextProps = { world: WorldView; source: SourceView; version: VersionView; query: ReaderQuery };

/** One page of a version of a source, with the ways to the others. */
export function SourceText(props: SourceTextProps) {
  return props.source.kind === "thread" ? <Thread {...props} /> : <Reference {...props} />;
}

async function Thread(props: SourceTextProps) {
  const t = sourcesMessages();
  const { source, version, query } = props;
  const snapshot = { id: source.id, version: version.number };
  const page = query.page;
  const mode = query.author === undefined ? (query.read ?? "all") : "all";
  const filter = { mode, ...(query.author === undefined ? {} : { author: query.author }) };
  const [{ posts, total }, starter] = await Promise.all([
    threadPage(db, snapshot, filter, page),
    starterOf(db, snapshot),
  ]);
  const context = await contextOf(
    props,
    posts.flatMap((post) => post.content),
    posts.map((post) => post.number),
  );
  const place = placeOf(props);
  const inStory = mode === "story";
  return (
    <>
      {version.posts > 1 && <ThreadTools {...props} mode={mode} starter={starter} />}
      {posts.length === 0 && <NothingHere {...place} author={query.author} mode={mode} />}
      <SourceReader {...(await readerPropsOf(props))}>
        <ThreadView posts={posts} starter={starter} inStory={inStory} context={context} />
      </SourceReader>
      <Turn
        place={{ ...place, mode, author: query.author }}
        page={page}
        size={pageSize(mode)}
        total={total}
        what={inStory ? t("parts") : t("posts")}
      />
    </>
  );
}

type ThreadToolsProps = SourceTextProps & { mode: ReaderMode; starter: string | undefined };

/** The ways through a thread: what of it is read, who wrote it, its contents. */
async function ThreadTools({ mode, starter, ...props }: ThreadToolsProps) {
  const { source, version, query } = props;
  const snapshot = { id: source.id, version: version.number };
  const [authors, contents, open] = await Promise.all([
    authorsOf(db, snapshot),
    contentsOf(db, snapshot),
    openQuestions(db, snapshot),
  ]);
  const place = placeOf(props);
  const story = contents.filter((entry) => entry.page !== null);
  return (
    <>
      <ReadingLinks
        place={place}
        mode={query.author === undefined ? mode : "author"}
        counts={{ story: story.length, open: open.reduce((sum, post) => sum + post.open, 0) }}
      />
      <ReaderTools {...place} posts={version.posts} authors={authors} author={query.author} key={query.author ?? ""} />
      <ThreadContents
        place={place}
        entries={mode === "story" ? story : contents}
        inStory={mode === "story"}
        starter={starter}
      />
    </>
  );
}

async function Reference(props: SourceTextProps) {
  const t = sourcesMessages();
  const { source, version, query } = props;
  const page = query.page;
  const passages = await referencePage(db, { id: source.id, version: version.number }, page);
  const context = await contextOf(props, passages, []);
  const place = placeOf(props);
  return (
    <>
      {passages.length === 0 && <NothingHere {...place} />}
      <SourceReader {...(await readerPropsOf(props))}>
        <ReferenceView passages={passages} context={context} />
      </SourceReader>
      <Turn place={place} page={page} size={PASSAGES_A_PAGE} total={version.passages} what={t("passages")} />
    </>
  );
}

/** What the editor around the text is given; words of an older version are not sent to articles. */
async function readerPropsOf({ world, source, version }: SourceTextProps) {
  return {
    base: sourcePath(world.slug, source.id),
    rights: (await answerFor("world", world.slug)).answer,
    worldSlug: world.slug,
    ...(version.number === source.version ? { source: { id: source.id, version: source.version } } : {}),
  };
}

function placeOf({ world, source, version }: SourceTextProps) {
  const base = sourcePath(world.slug, source.id);
  return version.number === source.version ? { base } : { base, version: version.number };
}

async function contextOf(
  props: SourceTextProps,
  passages: readonly PassageView[],
  posts: readonly number[],
): Promise<ReaderContext> {
  const { world, source, query } = props;
  const { base, version } = { version: undefined, ...placeOf(props) };
  const ids = passages.map((passage) => passage.id);
  const isFollowed = query.claim !== "" && version === undefined;
  const [citing, followed, { asked, answered }] = await Promise.all([
    claimsCiting(db, world.id, ids, version === undefined ? "shown" : "cited"),
    isFollowed ? followedClaim(db, world.id, query.claim, ids) : null,
    posts.length === 0 ? NO_QUESTIONS : questionsAround(db, { id: source.id, version: props.version.number }, posts),
  ]);
  return {
    worldSlug: world.slug,
    sourceId: source.id,
    base,
    version,
    here: new Set(posts),
    citing,
    followed,
    asked: new Map(asked.map((question) => [question.passage, question])),
    answered: Map.groupBy(answered, ({ answer }) => answer?.post ?? 0),
  };
}

const NO_QUESTIONS = { asked: [], answered: [] };

type TurnProps = { place: ReaderPlace; page: number; size: number; total: number; what: string };

/** Turns the pages of a long source. */
function Turn({ place, page, size, total, what }: TurnProps) {
  const t = sourcesMessages();
  if (total <= size) return null;
  const first = (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return (
    <Pagination
      label={t("theWhat", { what })}
      summary={first > total ? undefined : t("firstToLastOfTotalWhat", { first, last, total, what })}
      previous={page > 1 ? { href: readerHref({ ...place, page: page - 1 }), label: t("previous") } : undefined}
      next={last < total ? { href: readerHref({ ...place, page: page + 1 }), label: t("next") } : undefined}
    />
  );
}
