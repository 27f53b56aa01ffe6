import { defaultFields } from "@/lib/articles/facts/default-fields";
import { setKindFields } from "@/lib/articles/facts/set-kind-fields";
import { nameRevision } from "@/lib/articles/history/name-revision";
import { restoreRevision } from "@/lib/articles/history/restore-revision";
import { createArticle } from "@/lib/articles/save/create-article";
import { saveArticle } from "@/lib/articles/save/save-article";
import type { ActionContext } from "@/lib/auth/action-context";
import type { UserId } from "@/lib/auth/actor";
import { newId } from "@/lib/base/ids";
import { deriveDue } from "@/lib/canon/contradictions/derive-contradictions";
import { decideCanon } from "@/lib/canon/decide-canon";
import { type Db, nestedTransaction } from "@/lib/db";
import { giveVerdict } from "@/lib/evidence/claims/give-verdict";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { createWorld } from "@/lib/worlds/create-world";
import {
  articles,
  decisions,
  gazetteerFile,
  gazetteerWithdrawn,
  kindsWithFields,
  people,
  proposals,
  referenceFile,
  sampleWorld,
  threadFile,
  verdicts,
  walks,
} from "@/prisma/seed/sample";
import type {
  PersonKey,
  SampleArticle,
  SampleDecision,
  SampleRevision,
  SampleSource,
  SampleVerdict,
} from "@/prisma/seed/sample/types";
import { type CitablePassage, citeFrom, passageWith } from "./cite-from";
import { done } from "./done";
import { loadApprovals } from "./load-approvals";
import { loadCaretakers } from "./load-caretakers";
import { loadContinuities } from "./load-continuities";
import { loadDiscussions } from "./load-discussions";
import { loadDrawings } from "./load-drawings";
import { loadLabels } from "./load-labels";
import { loadProposal } from "./load-proposals";
import { loadRetcon } from "./load-retcon";
import { loadSourcing } from "./load-sourcing";
import { loadStructure } from "./load-structure";

/** The longest that loading may take, in ms, on a slow machine. */
const LOAD_MS = 180_000;

type Step =
  | { readonly at: string; readonly article: SampleArticle; readonly index: number }
  | { readonly at: string; readonly decision: SampleDecision };

/**
 * Loads the sample world in one transaction, through the acts that people use, each at its date. `passwordHashes` are of
 * those who can sign in. Who is in the database already (a load that was cut off before people were made in it) is kept.
 */
export async function loadSample(db: Db, passwordHashes: ReadonlyMap<PersonKey, string>): Promise<void> {
  await db.$transaction(
    async (tx) => {
      const inner = nestedTransaction(tx);
      const contextOf = await contextsOfPeople(inner, passwordHashes);
      const passages = await makeWorld(inner, contextOf);
      await loadDrawings(contextOf("contributor", sampleWorld.begun), sampleWorld.slug);
      await loadLabels(inner, contextOf, passages);
      for (const step of steps()) {
        if ("decision" in step) await decide(contextOf, passages, step.decision);
        else await saveAndName(contextOf, passages, step.article, step.index);
      }
      await withdrawGazetteer(contextOf, passages);
      for (const verdict of verdicts) await check(contextOf, verdict);
      for (const sourcing of walks) await loadSourcing(contextOf, passages, sourcing);
      for (const proposal of proposals) await loadProposal(contextOf, passages, proposal);
      await loadDiscussions(contextOf);
      await loadApprovals(contextOf);
      await loadCaretakers(contextOf);
      await loadRetcon(contextOf);
      await loadContinuities(contextOf);
      await loadStructure(contextOf);
      await deriveDue(inner, new Date());
      const sampleLoadedAt = new Date();
      await tx.installation.upsert({ where: { id: 1 }, create: { id: 1, sampleLoadedAt }, update: { sampleLoadedAt } });
    },
    { timeout: LOAD_MS },
  );
}

type ContextAt = (by: PersonKey, at: string) => ActionContext;

async function contextsOfPeople(db: Db, passwordHashes: ReadonlyMap<PersonKey, string>): Promise<ContextAt> {
  const ids = new Map<PersonKey, UserId>();
  for (const { key, name, email } of people) {
    const id = newId<"User">();
    const passwordHash = passwordHashes.get(key) ?? null;
    const ownsInstallation = key === "owner";
    const createdAt = new Date(sampleWorld.begun);
    const data = { name, passwordHash, ownsInstallation, tourDone: false };
    const user = await db.user.upsert({
      where: { email },
      create: { id, email, createdAt, ...data },
      update: data,
    });
    ids.set(key, user.id as UserId);
  }
  return (by, at) => {
    const person = people.find((each) => each.key === by);
    const userId = ids.get(by);
    if (!person || !userId) throw new Error(`The sample has no person ${by}`);
    const { name, email } = person;
    return { db, now: new Date(at), actor: { userId, name, email, ownsInstallation: by === "owner" } };
  };
}

async function makeWorld(db: Db, contextOf: ContextAt): Promise<readonly CitablePassage[]> {
  const { slug, title, description, begun } = sampleWorld;
  const context = contextOf("owner", begun);
  const world = done(await createWorld(context, { slug, title, description, visibility: "public", isSample: true }));
  for (const { key, role } of people) {
    if (role === "owner") continue;
    const userId = contextOf(key, begun).actor.userId;
    await db.membership.create({ data: { worldId: world.id, userId, role, createdAt: context.now } });
  }
  for (const kind of kindsWithFields) {
    const fields = (defaultFields()[kind] ?? []).map((field) => ({ ...field, options: [...field.options] }));
    done(await setKindFields(context, slug, kind, { fields }));
  }
  const thread = done(await importSource(context, slug, { kind: "thread", text: threadFile }));
  const reference = done(await importSource(context, slug, { kind: "reference", text: referenceFile }));
  const gazetteer = done(await importSource(context, slug, { kind: "reference", text: gazetteerFile }));
  const names = new Map<string, SampleSource>([
    [thread.id, "thread"],
    [reference.id, "reference"],
    [gazetteer.id, "gazetteer"],
  ]);
  const rows = await db.passage.findMany({
    where: { version: { sourceId: { in: [...names.keys()] } } },
    orderBy: { order: "asc" },
    select: { id: true, text: true, hash: true, kind: true, version: { select: { sourceId: true, number: true } } },
  });
  return rows.map(({ version, ...row }) => ({
    ...row,
    sourceId: version.sourceId,
    version: version.number,
    source: names.get(version.sourceId) ?? "thread",
  }));
}

/** Everything that happened, by date; what happened at the same moment in the order of the files. */
function steps(): Step[] {
  const saves = articles.flatMap((article) =>
    article.revisions.map((revision, index): Step => ({ at: revision.at, article, index })),
  );
  const decided = decisions.map((decision): Step => ({ at: decision.at, decision }));
  return [...saves, ...decided].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

async function saveAndName(
  contextOf: ContextAt,
  passages: readonly CitablePassage[],
  article: SampleArticle,
  index: number,
): Promise<void> {
  await save(contextOf, passages, article, index);
  const { by, at, name } = article.revisions[index] ?? {};
  if (by && at && name)
    done(await nameRevision(contextOf(by, at), sampleWorld.slug, article.slug, index + 1, { name }));
}

async function save(
  contextOf: ContextAt,
  passages: readonly CitablePassage[],
  article: SampleArticle,
  index: number,
): Promise<void> {
  const revision = article.revisions[index];
  if (!revision) throw new Error(`${article.slug} has no revision ${index + 1}`);
  const context = contextOf(revision.by, revision.at);
  const { summary, restores } = revision;
  if (restores !== undefined) {
    done(
      await restoreRevision(context, sampleWorld.slug, article.slug, {
        revision: restores,
        baseRevision: index,
        summary,
      }),
    );
    return;
  }
  const doc = { ...revision.build(citeFrom(passages)) };
  const fields = fieldsAt(article, index);
  if (index > 0) {
    const saved = done(
      await saveArticle(context, sampleWorld.slug, article.slug, { baseRevision: index, doc, summary, ...fields }),
    );
    if (saved.revision !== index + 1) throw new Error(`Revision ${index + 1} of ${article.slug} changes nothing`);
    return;
  }
  const made = done(await createArticle(context, sampleWorld.slug, { kind: article.kind, doc, summary, ...fields }));
  if (made.slug !== article.slug) throw new Error(`“${fields.title}” became ${made.slug}, not ${article.slug}`);
}

/** Title, tags and other names as they were at a revision: what it says itself, else what the one before had. */
function fieldsAt(article: SampleArticle, index: number) {
  const before = article.revisions.slice(0, index + 1).reverse();
  const last = <K extends "title" | "tags" | "aliases">(key: K): NonNullable<SampleRevision[K]> | undefined =>
    before.find((each) => each[key] !== undefined)?.[key] as NonNullable<SampleRevision[K]> | undefined;
  return {
    title: last("title") ?? article.title,
    tags: [...(last("tags") ?? article.tags)],
    aliases: [...(last("aliases") ?? article.aliases)],
  };
}

/** The reader's notes in their second version, in which most of them are gone. */
async function withdrawGazetteer(contextOf: ContextAt, passages: readonly CitablePassage[]): Promise<void> {
  const { text, by, at } = gazetteerWithdrawn;
  const id = passages.find(({ source }) => source === "gazetteer")?.sourceId ?? "";
  done(await importVersion(contextOf(by, at), sampleWorld.slug, id, { text }));
}

async function check(contextOf: ContextAt, { by, at, claim, value, note }: SampleVerdict): Promise<void> {
  const context = contextOf(by, at);
  const cited = await context.db.citation.findFirstOrThrow({ where: { claimId: claim }, orderBy: { order: "asc" } });
  done(await giveVerdict(context, sampleWorld.slug, { claim, citation: cited.id }, { value, note }));
}

async function decide(
  contextOf: ContextAt,
  passages: readonly CitablePassage[],
  decision: SampleDecision,
): Promise<void> {
  const { at, by, article, claim, evidence, supersededBy, ...rest } = decision;
  done(
    await decideCanon(contextOf(by, at), sampleWorld.slug, {
      ...rest,
      ...(claim === undefined ? { article } : { claim }),
      ...(supersededBy === undefined ? {} : { supersededBy }),
      evidence: evidence.map(({ source, quote }) => passageWith(passages, source, quote).id),
    }),
  );
}
