import { namesOf } from "@/lib/articles/revisions/read";
import { fromStored } from "@/lib/base/canon-status";
import type { Db } from "@/lib/db";
import { fromStoredVerdict } from "@/lib/evidence/claims/verdict";
import { changeLineLabel, somebodyWhoLeft, storedLabel, visitorLabel } from "@/lib/language/stored-labels";
import { discussionEventsBy } from "@/lib/talk/read-events";
import type { ChangeKind, ChangeLine, Happening, Save } from "./change";

/** A stored change; `first` is the number of the oldest save that stands together with a revision. */
export type ChangeRow = {
  readonly sequence: bigint;
  readonly at: Date;
  readonly kind: ChangeKind;
  readonly byId: string | null;
  readonly articleId: string | null;
  readonly number: number | null;
  readonly first: number | null;
  readonly ref: string;
};

/** Saves that stand together and are shown; more are counted. */
const SAVES_SHOWN = 30;

/** Stored changes as lines, in their order: what happened is looked up in one question for each kind. */
export async function linesOf(db: Db, rows: readonly ChangeRow[]): Promise<ChangeLine[]> {
  const refs = (kind: ChangeKind): string[] => rows.filter((row) => row.kind === kind).map((row) => row.ref);
  const [saves, decisions, proposals, imports, verdicts, protections, files, discussions, pages, names] =
    await Promise.all([
      savesOf(db, rows),
      decisionsBy(db, refs("decision")),
      proposalEvents(db, refs("proposal")),
      importsBy(db, refs("import")),
      verdictsBy(db, refs("verdict")),
      protectionsBy(db, refs("protection")),
      filesBy(db, refs("file")),
      discussionsBy(db, refs("discussion")),
      pagesBy(db, refs("page")),
      namesOf(
        db,
        rows.flatMap((row) => (row.byId === null ? [] : [row.byId])),
      ),
    ]);
  const happened = new Map<string, Happening & { visitor?: string }>(
    [saves, decisions, proposals, imports, verdicts, protections, files, discussions, pages].flatMap((found) => [
      ...found,
    ]),
  );
  return rows.flatMap(({ ref, at, sequence, byId }) => {
    const found = happened.get(ref);
    if (!found) return [];
    const { visitor, ...happening } = found;
    const name = byId === null ? (visitor ?? visitorLabel(null)) : (names.get(byId) ?? somebodyWhoLeft());
    // A visitor's revisions carry their name in the place of an id.
    const id = byId === null || byId.includes(":") ? null : byId;
    return [{ place: { at, sequence }, ref, at, by: { id, name }, ...happening }];
  });
}

type RowsById<T extends Happening = Happening> = Promise<Map<string, T & { visitor?: string }>>;

const ARTICLE = { select: { id: true, slug: true, title: true } } as const;

type SaveRow = Save & { articleId: string; slug: string; title: string; head: string; approved: boolean };

async function savesOf(db: Db, rows: readonly ChangeRow[]): RowsById {
  const heads = rows.filter((row) => row.kind === "revision");
  const found = await db.$queryRaw<SaveRow[]>`
    SELECT h.ref AS head, r."articleId", a.slug, a.title, r.id, r.number, r.at, r.summary, r."changeLine",
      r."largeRemoval" AS large, r.restores,
      h.number <= a."approvedNumber" OR EXISTS (SELECT 1 FROM "RevisionApproval" p
        WHERE p."articleId" = a.id AND h.number BETWEEN p."fromNumber" AND p.number) AS approved
    FROM unnest(${heads.map((row) => row.ref)}::text[], ${heads.map((row) => row.articleId)}::text[],
      ${heads.map((row) => row.first ?? row.number)}::int[], ${heads.map((row) => row.number)}::int[])
      AS h(ref, "articleId", first, number)
    JOIN "Revision" r ON r."articleId" = h."articleId"
      AND r.number BETWEEN greatest(h.first, h.number - ${SAVES_SHOWN} + 1) AND h.number
    JOIN "Article" a ON a.id = r."articleId"
    ORDER BY r.number DESC`;
  const grouped = Map.groupBy(found, (row) => row.head);
  return new Map(
    heads.flatMap((head): [string, Happening][] => {
      const saves = grouped.get(head.ref) ?? [];
      const [newest] = saves;
      if (!newest) return [];
      const { articleId: id, slug, title, approved } = newest;
      const first = head.first ?? newest.number;
      const shown = saves.map(({ articleId: _a, slug: _s, title: _t, head: _h, approved: _p, ...save }) => ({
        ...save,
        summary: storedLabel(save.summary),
        changeLine: changeLineLabel(save.changeLine),
      }));
      const count = newest.number - first + 1;
      return [[head.ref, { kind: "revision", article: { id, slug, title }, first, count, saves: shown, approved }]];
    }),
  );
}

async function decisionsBy(db: Db, ids: string[]): RowsById {
  if (ids.length === 0) return new Map();
  const include = { article: ARTICLE, continuity: { select: { slug: true, name: true } } } as const;
  const rows = await db.decision.findMany({ where: { id: { in: ids } }, include });
  return new Map(
    rows.map(({ id, article, continuity, claimId, claimText, from, to, disputed, reason }) => {
      const claim = claimId === null ? null : { id: claimId, text: claimText ?? "" };
      const statuses = { from: fromStored(from), to: fromStored(to) };
      return [id, { kind: "decision", article, continuity, claim, ...statuses, disputed, reason: storedLabel(reason) }];
    }),
  );
}

async function proposalEvents(db: Db, ids: string[]): RowsById {
  if (ids.length === 0) return new Map();
  const rows = await db.proposalEvent.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      kind: true,
      note: true,
      proposal: { select: { number: true, title: true, visitorName: true } },
    },
  });
  return new Map(
    rows.map(({ id, kind: event, note, proposal: { number, title, visitorName } }) => {
      const visitor = visitorLabel(visitorName ?? "");
      return [id, { kind: "proposal", number, title, event, note, visitor }];
    }),
  );
}

async function importsBy(db: Db, ids: string[]): RowsById {
  if (ids.length === 0) return new Map();
  const rows = await db.sourceVersion.findMany({
    where: { id: { in: ids } },
    select: { id: true, number: true, passageCount: true, source: { select: { id: true, title: true, kind: true } } },
  });
  return new Map(
    rows.map(({ id, number: version, passageCount: passages, source }) => {
      return [id, { kind: "import", source, version, passages }];
    }),
  );
}

async function verdictsBy(db: Db, ids: string[]): RowsById {
  if (ids.length === 0) return new Map();
  const rows = await db.verdict.findMany({ where: { id: { in: ids } } });
  const articles = await articlesBy(
    db,
    rows.map((row) => row.articleId),
  );
  return new Map(
    rows.flatMap(({ id, articleId, claimId, claimText, value, note }): [string, Happening][] => {
      const article = articles.get(articleId);
      const claim = { id: claimId, text: claimText };
      return article ? [[id, { kind: "verdict", article, claim, value: fromStoredVerdict(value), note }]] : [];
    }),
  );
}

async function protectionsBy(db: Db, ids: string[]): RowsById {
  if (ids.length === 0) return new Map();
  const rows = await db.protection.findMany({ where: { id: { in: ids } }, include: { article: ARTICLE } });
  return new Map(
    rows.map(({ id, article, level, until, reason }) => [id, { kind: "protection", article, level, until, reason }]),
  );
}

async function filesBy(db: Db, ids: string[]): RowsById {
  if (ids.length === 0) return new Map();
  const file = { select: { id: true, name: true } };
  const rows = await db.fileEvent.findMany({ where: { id: { in: ids } }, include: { file } });
  return new Map(
    rows.map(({ id, file: about, kind: event, note }) => [id, { kind: "file", file: about, event, note }]),
  );
}

async function discussionsBy(db: Db, ids: string[]): RowsById {
  const found = await discussionEventsBy(db, ids);
  return new Map([...found].map(([id, event]) => [id, { kind: "discussion", ...event }]));
}

async function pagesBy(db: Db, ids: string[]): RowsById {
  if (ids.length === 0) return new Map();
  const rows = await db.worldPage.findMany({
    where: { id: { in: ids } },
    select: { id: true, kind: true, subject: true, content: true },
  });
  return new Map(
    rows.map(({ id, kind: page, subject, content }) => [
      id,
      { kind: "page", page, subject, removed: content === null },
    ]),
  );
}

async function articlesBy(db: Db, ids: string[]) {
  const rows = await db.article.findMany({ where: { id: { in: ids } }, ...ARTICLE });
  return new Map(rows.map((row) => [row.id, row]));
}
