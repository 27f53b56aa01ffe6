import { worldOfViewer } from "@/app/w/[world]/world";
import { EditedByOthers } from "@/components/articles/page/edited-by-others";
import { reviewOf } from "@/lib/articles/approvals/read-review";
import { editingSentence, maySeeEditing } from "@/lib/articles/drafts/editing";
import { othersEditing } from "@/lib/articles/drafts/read-editing";
import type { ArticleView } from "@/lib/articles/read";
import { currentViewer } from "@/lib/auth/session-actor";
import { systemClock } from "@/lib/base/clock";
import { db } from "@/lib/db";

/** Tells members who may change the article who else is doing so, before they begin. */
export async function EditingNow({ article }: { article: ArticleView }) {
  const viewer = await currentViewer();
  if (!viewer) return null;
  const world = await worldOfViewer(article.world.slug);
  const now = systemClock();
  const { may } = await reviewOf(db, viewer, world, article.id, now);
  if (!maySeeEditing(world.role, may)) return null;
  const people = await othersEditing(db, viewer, { id: article.id, worldId: world.id }, now);
  const sentence = editingSentence(people, now);
  return sentence && <EditedByOthers sentence={sentence} />;
}
