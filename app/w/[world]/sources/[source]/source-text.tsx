import type { ReaderQuery } from "@/app/w/[world]/sources/[source]/reader-query";
import type { ReaderContext } from "@/components/sources/reader-context";
import { ReaderDesk } from "@/components/sources/reader-desk";
import { type ReaderPlace, readerHref } from "@/components/sources/reader-href";
import { ReaderTools } from "@/components/sources/reader-tools";
import { ReferenceView } from "@/components/sources/reference-view";
import { ThreadView } from "@/components/sources/thread-view";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { claimsCiting } from "@/lib/claims/read-citing";
import { db } from "@/lib/db";
import { postsOf } from "@/lib/sources/read";
import { authorsOf, referencePage, threadPage, type VersionView } from "@/lib/sources/read-pages";
import { PASSAGES_A_PAGE, type PassageView, POSTS_A_PAGE, type SourceView, sourcePath } from "@/lib/sources/source";
import type { WorldView } from "@/lib/worlds/world";

type SourceTextProps = { world: WorldView; source: SourceView; version: VersionView; query: ReaderQuery };

/** One page of a version of a source, with the ways to the others. */
export function SourceText(props: SourceTextProps) {
  return props.source.kind === "thread" ? <Thread {...props} /> : <Reference {...props} />;
}

async function Thread(props: SourceTextProps) {
  const { source, version, query } = props;
  const snapshot = { id: source.id, version: version.number };
  const page = query.page ?? 1;
  const [{ posts, total }, authors, [first]] = await Promise.all([
    threadPage(db, snapshot, page, query.author),
    authorsOf(db, snapshot),
    postsOf(db, source.id, version.number, 1),
  ]);
  const context = await contextOf(
    props,
    posts.flatMap((post) => post.passages),
    posts.map((post) => post.number),
  );
  const place = placeOf(props);
  return (
    <>
      {version.posts > 1 && (
        <ReaderTools
          {...place}
          posts={version.posts}
          authors={authors}
          author={query.author}
          key={query.author ?? ""}
        />
      )}
      {posts.length === 0 && <NothingHere {...place} author={query.author} />}
      <ReaderDesk base={place.base}>
        <ThreadView posts={posts} starter={first?.author} context={context} />
      </ReaderDesk>
      <Turn place={{ ...place, author: query.author }} page={page} size={POSTS_A_PAGE} total={total} what="posts" />
    </>
  );
}

async function Reference(props: SourceTextProps) {
  const { source, version, query } = props;
  const page = query.page ?? 1;
  const passages = await referencePage(db, { id: source.id, version: version.number }, page);
  const context = await contextOf(props, passages, []);
  const place = placeOf(props);
  return (
    <>
      {passages.length === 0 && <NothingHere {...place} />}
      <ReaderDesk base={place.base}>
        <ReferenceView passages={passages} context={context} />
      </ReaderDesk>
      <Turn place={place} page={page} size={PASSAGES_A_PAGE} total={version.passages} what="passages" />
    </>
  );
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
  const { world, source } = props;
  const { base, version } = { version: undefined, ...placeOf(props) };
  const ids = passages.map((passage) => passage.id);
  const citing = await claimsCiting(db, world.id, ids, version === undefined ? "shown" : "cited");
  return { worldSlug: world.slug, sourceId: source.id, base, version, here: new Set(posts), citing };
}

function NothingHere({ base, version, author }: ReaderPlace) {
  return (
    <EmptyState
      title="Nothing stands here"
      hint={author === undefined ? "The text ends before this page." : `${author} wrote nothing on this page.`}
      actions={<LinkButton href={readerHref({ base, version })}>From the beginning</LinkButton>}
    />
  );
}

type TurnProps = { place: ReaderPlace; page: number; size: number; total: number; what: string };

/** Turns the pages of a long source. */
function Turn({ place, page, size, total, what }: TurnProps) {
  if (total <= size) return null;
  const first = (page - 1) * size + 1;
  const last = Math.min(page * size, total);
  return (
    <Pagination
      label={`the ${what}`}
      summary={first > total ? undefined : `${first} to ${last} of ${total} ${what}`}
      previous={page > 1 ? { href: readerHref({ ...place, page: page - 1 }), label: "Before" } : undefined}
      next={last < total ? { href: readerHref({ ...place, page: page + 1 }), label: "Further" } : undefined}
    />
  );
}
