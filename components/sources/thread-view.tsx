import { Post } from "@/components/sources/post";
import type { ReaderContext } from "@/components/sources/reader-context";
import { proseClass } from "@/components/ui/prose-class";
import type { FullPost } from "@/lib/sources/read-pages";

type ThreadViewProps = { posts: readonly FullPost[]; starter: string | undefined; context: ReaderContext };

/** A page of a thread, post by post. */
export function ThreadView({ posts, starter, context }: ThreadViewProps) {
  return (
    <div className={proseClass}>
      {posts.map((post) => (
        <Post key={post.number} post={post} byStarter={post.author === starter} context={context} />
      ))}
    </div>
  );
}
