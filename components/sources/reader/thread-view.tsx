import { proseClass } from "@/components/ui/prose-class";
import type { FullPost } from "@/lib/sources/reader/read";
import { Post } from "./post";
import type { ReaderContext } from "./reader-context";
import { StoryPart } from "./story-part";

type ThreadViewProps = {
  posts: readonly FullPost[];
  starter: string | undefined;
  /** Whether the story is read alone, one part after the other. */
  inStory: boolean;
  context: ReaderContext;
};

/** A page of a thread, post by post. */
export function ThreadView({ posts, starter, inStory, context }: ThreadViewProps) {
  return (
    <div className={proseClass}>
      {posts.map((post) =>
        inStory ? (
          <StoryPart key={post.number} post={post} starter={starter} context={context} />
        ) : (
          <Post key={post.number} post={post} byStarter={post.author === starter} context={context} />
        ),
      )}
    </div>
  );
}
