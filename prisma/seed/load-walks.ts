import type { Act } from "@/lib/auth/act";
import { putStep } from "@/lib/evidence/sourcing/put-step";
import { walkThrough } from "@/lib/evidence/sourcing/read";
import { saveGround } from "@/lib/evidence/sourcing/save-ground";
import { sampleWorld } from "@/prisma/seed/sample";
import type { PersonKey, SampleWalk } from "@/prisma/seed/sample/types";
import { type CitablePassage, passageWith } from "./cite-from";
import { done } from "./done";

type ActAt = (by: PersonKey, at: string) => Act;

/** Lets somebody of the sample world walk through an article; what he decides is saved, or waits for him. */
export async function loadWalk(acts: ActAt, passages: readonly CitablePassage[], walk: SampleWalk): Promise<void> {
  const act = acts(walk.by, walk.at);
  const { slug } = sampleWorld;
  const { id, headNumber } = await act.db.article.findFirstOrThrow({ where: { slug: walk.article, world: { slug } } });
  const { sentences } = await walkThrough(act.db, null, { id: id as never, revision: headNumber });
  const keyOf = (beginning: string): string => {
    const found = sentences.find(({ text }) => text.startsWith(beginning));
    if (!found) throw new Error(`${walk.article} has no bare sentence “${beginning}”`);
    return found.key;
  };
  for (const { sentence, stance, source, quote } of walk.links) {
    const citation = { passage: passageWith(passages, source, quote).id, quote, stance };
    done(await putStep(act, slug, walk.article, keyOf(sentence), { kind: "link", citation }));
  }
  for (const beginning of walk.inventions) {
    done(await putStep(act, slug, walk.article, keyOf(beginning), { kind: "invention" }));
  }
  for (const beginning of walk.skips) done(await putStep(act, slug, walk.article, keyOf(beginning), { kind: "skip" }));
  if (walk.save) done(await saveGround(act, slug, walk.article, {}));
}
