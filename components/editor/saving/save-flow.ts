import type { ApiFailure } from "@/components/api/api-client";
import { type Content, fieldsOf, type Snapshot } from "@/components/api/content";
import { loadArticle, postArticle, putArticle } from "@/components/api/world-api";
import { newId } from "@/lib/base/ids";
import { failed, type Result, success } from "@/lib/base/result";
import type { LostClaim } from "@/lib/document/claims/lost-claims";
import { type MergeBlock, mergeDocuments, resolveConflicts } from "@/lib/document/merge/merge";
import type { DocJson } from "@/lib/document/model/json";

/** What a save answered: the article as the server has it now. */
export type Saved = {
  readonly slug: string;
  readonly revision: number;
  /** Others' changes since the base are in it. */
  readonly merged: boolean;
  /** Claims of either side that the merged text has no more. */
  readonly claimsLost: readonly LostClaim[];
  /** The content as stored; null where it could not be read back. */
  readonly content: Content | null;
};

/** Two people changed the same blocks; nothing was written. */
export type Conflict = {
  readonly baseRevision: number;
  readonly headRevision: number;
  readonly blocks: readonly MergeBlock[];
  readonly base: Content;
  readonly theirs: Content;
  readonly mine: Snapshot;
};

/** Why a save did not happen. */
export type SaveFailure =
  | { readonly kind: "failed"; readonly failure: ApiFailure }
  | { readonly kind: "conflict"; readonly conflict: Conflict };

/** An attempt whose answer was lost: the same text is sent again under the same key, so that it is written once. */
type Attempt = {
  readonly sent: string;
  readonly slug: string | null;
  readonly snapshot: Snapshot;
  /** The author was asked and means to remove more than half of the article. */
  readonly confirmed: boolean;
  readonly key: string;
};

/** Saves an article, one save after another. Remembers what it does not know the end of. */
export class Saver {
  private pending: Attempt | null = null;

  constructor(private readonly world: string) {}

  /** Saves; `slug` is null for an article that is new, `confirmed` says that most of the article may go. */
  async save(slug: string | null, snapshot: Snapshot, confirmed = false): Promise<Result<Saved, SaveFailure>> {
    const begun = await this.finishBeginning(slug, snapshot);
    if (!begun.ok) return begun;
    const target = begun.value ?? { slug, snapshot };
    const attempt = this.attemptFor(target.slug, target.snapshot, confirmed);
    this.pending = attempt;
    const written = await this.write(attempt);
    if (written.ok || (written.failure.kind !== "offline" && written.failure.kind !== "broken")) this.pending = null;
    if (written.ok) return success(await this.readBack(written.value));
    const { failure } = written;
    if (!Array.isArray(failure.body.blocks) || target.slug === null) return failed({ kind: "failed", failure });
    return this.conflict(target.slug, target.snapshot, failure);
  }

  /**
   * An article whose first save got no answer may exist: that save is repeated before anything else is written, and what
   * was typed since goes on top of it.
   */
  private async finishBeginning(
    slug: string | null,
    snapshot: Snapshot,
  ): Promise<Result<{ slug: string; snapshot: Snapshot } | null, SaveFailure>> {
    const { pending } = this;
    if (slug !== null || pending === null || pending.slug !== null || pending.sent === JSON.stringify(snapshot)) {
      return success(null);
    }
    const begun = await postArticle(this.world, pending.snapshot, pending.key);
    if (begun.ok)
      return success({ slug: begun.value.slug, snapshot: { ...snapshot, baseRevision: begun.value.revision } });
    if (begun.failure.kind === "offline" || begun.failure.kind === "broken") {
      return failed({ kind: "failed", failure: begun.failure });
    }
    return success(null);
  }

  private attemptFor(slug: string | null, snapshot: Snapshot, confirmed: boolean): Attempt {
    const sent = JSON.stringify(snapshot);
    const { pending } = this;
    const same = pending?.sent === sent && pending.slug === slug && pending.confirmed === confirmed;
    return same && pending ? pending : { sent, slug, snapshot, confirmed, key: newId() };
  }

  private async write({
    slug,
    snapshot,
    confirmed,
    key,
  }: Attempt): Promise<Result<Omit<Saved, "content">, ApiFailure>> {
    if (slug === null) {
      const begun = await postArticle(this.world, snapshot, key);
      return begun.ok ? success({ ...begun.value, merged: false, claimsLost: [] }) : begun;
    }
    const saved = await putArticle(this.world, slug, snapshot, {
      idempotencyKey: key,
      confirmLargeRemoval: confirmed,
    });
    return saved.ok ? success({ slug, claimsLost: [], ...saved.value }) : saved;
  }

  private async readBack(saved: Omit<Saved, "content">): Promise<Saved> {
    const stored = await loadArticle(this.world, saved.slug, saved.revision);
    return { ...saved, content: stored.ok ? { ...fieldsOf(stored.value), doc: stored.value.doc } : null };
  }

  private async conflict(slug: string, mine: Snapshot, failure: ApiFailure): Promise<Result<never, SaveFailure>> {
    const { head, base, blocks, headContent } = failure.body as ConflictBody;
    const before = await loadArticle(this.world, slug, base);
    if (!before.ok) return failed({ kind: "failed", failure: before.failure });
    return failed({
      kind: "conflict",
      conflict: {
        baseRevision: base,
        headRevision: head,
        blocks,
        base: before.value,
        theirs: headContent,
        mine,
      },
    });
  }
}

type ConflictBody = {
  readonly head: number;
  readonly base: number;
  readonly blocks: readonly MergeBlock[];
  readonly headContent: Content;
};

/**
 * The text after a save: as the server stored it, with what was typed since the save was sent. Where both changed the
 * same block, what was typed stays: the next save asks.
 */
export function afterSave(sent: DocJson, stored: DocJson, now: DocJson): DocJson {
  const merge = mergeDocuments(sent, stored, now);
  if (merge.kind !== "conflict") return merge.doc;
  return resolveConflicts(sent, stored, now, Object.fromEntries(merge.blocks.map(({ block }) => [block, "mine"])));
}
