import type { ApiFailure } from "@/components/api/api-client";
import { type Content, fieldsOf, type Snapshot, sameContent } from "@/components/api/content";
import {
  type ArticleAnswer,
  type DraftAnswer,
  loadArticle,
  loadDrafts,
  loadFields,
  loadOthersEditing,
  loadPart,
  type PersonEditingAnswer,
  type ProposalTarget,
} from "@/components/api/world-api";
import type { WorldFields } from "@/lib/articles/facts/kind-field";
import { failed, type Result, success } from "@/lib/base/result";
import { withBlockIds } from "@/lib/document/model/block-ids";
import { p } from "@/lib/document/model/build";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import { slugOf } from "@/lib/document/model/slug";
import { plainText } from "@/lib/document/model/text";
import { emptyDocument, parseDocument } from "@/lib/document/schema/schema";
import { editorMessages } from "@/lib/language/subjects/editor";
import { copiesUnder, copyPrefix, deviceStore, dropCopy, type LocalCopy } from "./local-copies";

/** Where the editor is: whose, in which world, on which article (null: a new one). */
export type WorkPlace = {
  readonly user: string;
  readonly world: string;
  readonly article: string | null;
  /** For a new article: the title to begin with, and the draft that the address names. */
  readonly title?: string;
  /** Other articles link to that title: it stays one of the names, whatever the article is called in the end. */
  readonly isAwaited?: boolean;
  readonly draft?: string;
  /** For a new article: the template that it begins with, by its slug. */
  readonly template?: string;
  /** Whoever writes may know who else is editing the article. */
  readonly seesEditing?: boolean;
  /** Absent where what is written is saved, and nothing else. */
  readonly proposing: Proposing;
};

/** How what is written in the editor can be proposed. */
export type Proposing = {
  /** What is saved counts at once; else it can only be proposed. */
  readonly savesDirectly: boolean;
  /** Who alone may write the article, where it is protected from whoever writes here: "editors and owners". */
  readonly protectedFor?: string;
  /** Whoever writes has no account: drafts stay on the device. */
  readonly visitor: boolean;
  /** Proposals of the author's own that it can be added to. */
  readonly open: readonly { readonly number: number; readonly title: string }[];
  /** The part of a proposal that is written here; null where a proposal may come of it. */
  readonly target: ProposalTarget | null;
  /** Nothing here asks for review: the choice stands behind Save, not beside it. */
  readonly aside: boolean;
};

/** Unsaved work that was found again. `draftId` is null where only this device has it, `copyKey` where it has none. */
export type Offer = {
  readonly draftId: string | null;
  readonly copyKey: string | null;
  readonly at: Date;
  readonly snapshot: Snapshot;
};

/** What the editor begins with: the article as saved (revision 0: not yet), and unsaved work, latest first. */
export type Opened = {
  readonly content: Content;
  readonly revision: number;
  readonly offers: readonly Offer[];
  /** Where the citations of the saved text stand in their sources, in words, by the id of the citation. */
  readonly places: ReadonlyMap<string, string>;
  /** The fields that the world defines, by kind. */
  readonly fields: WorldFields;
  /** Who else is editing the article already, who changed something last first. */
  readonly othersEditing: readonly PersonEditingAnswer[];
};

/** Reads the article and whatever unsaved work there is. Writes nothing to the server. */
export async function openWork(place: WorkPlace): Promise<Result<Opened, ApiFailure>> {
  const { user, world, article } = place;
  const [saved, template, drafts, fields, othersEditing] = await Promise.all([
    loadBeginning(place),
    loadTemplate(place),
    loadDrafts(world),
    fieldsIn(world),
    othersEditingAt(place),
  ]);
  if (saved?.ok === false) return saved;
  if (template?.ok === false) return template;
  if (!drafts.ok) return failed(drafts.failure);
  const begun = beginning(place.title ?? "", place.isAwaited);
  const content: Content = saved ? contentOf(saved.value) : template ? beginningWith(begun, template.value) : begun;
  const mine = drafts.value.items.filter((draft) => (draft.article?.slug ?? null) === article);
  const named = place.draft === undefined ? undefined : mine.find((draft) => draft.id === place.draft);
  const copies = copiesUnder(deviceStore(), copyPrefix(user, world, article));
  const found = offersOf(named ? [named] : mine, copies, content);
  const offers = article === null && !named ? ofTitle(found, place.title ?? "") : found;
  return success({
    content,
    revision: saved?.value.revision ?? 0,
    offers,
    places: placesIn(saved?.value.claims ?? template?.value.claims ?? []),
    fields,
    othersEditing,
  });
}

/** What the work begins on: the proposal, the article, or nothing. */
function loadBeginning({ world, article, proposing }: WorkPlace) {
  if (proposing.target) return loadPart(world, proposing.target);
  return article === null ? null : loadArticle(world, article);
}

async function loadTemplate({ world, article, template }: WorkPlace) {
  return article === null && template !== undefined ? loadArticle(world, template) : null;
}

/** Where they cannot be asked, facts are rows that anybody can fill all the same. */
async function fieldsIn(world: string): Promise<WorldFields> {
  const answer = await loadFields(world);
  return answer.ok ? answer.value.kinds : {};
}

/** Nobody has to know that to write: where it cannot be asked, nobody is known. */
async function othersEditingAt({ world, article, seesEditing = false }: WorkPlace) {
  if (article === null || !seesEditing) return [];
  const answer = await loadOthersEditing(world, article);
  return answer.ok ? answer.value.people : [];
}

/**
 * What is worth offering of the drafts on the server and the copies on the device, latest first: nothing that says
 * what is saved already, nothing twice. Copies that say nothing new are thrown away by `drop`.
 */
export function offersOf(
  drafts: readonly DraftAnswer[],
  copies: readonly LocalCopy[],
  saved: Content,
  drop: (key: string) => void = (key) => dropCopy(deviceStore(), key),
): readonly Offer[] {
  const offers: Offer[] = drafts.map((draft) => ({
    draftId: draft.id,
    copyKey: null,
    at: new Date(draft.savedAt),
    snapshot: snapshotOf(draft),
  }));
  for (const copy of copies) {
    const snapshot = snapshotOf(copy.snapshot);
    const twin = offers.some((offer) => sameContent(offer.snapshot, snapshot));
    if (twin || sameContent(snapshot, saved)) drop(copy.key);
    else offers.push({ draftId: null, copyKey: copy.key, at: new Date(copy.at), snapshot });
  }
  return offers
    .filter(({ snapshot }) => !sameContent(snapshot, saved) && !isEmpty(snapshot))
    .sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** Somebody who asks for a title of their own is offered what they began under it, not everything that they began. */
function ofTitle(offers: readonly Offer[], title: string): readonly Offer[] {
  const asked = slugOf(title);
  return asked === "" ? offers : offers.filter(({ snapshot }) => slugOf(snapshot.title) === asked);
}

/** A document from a draft, which was kept unchecked: as it is where it fits the schema, else its text. */
export function readableDocument(input: unknown): DocJson {
  const parsed = parseDocument(input);
  if (parsed.ok) return parsed.value;
  const nodes = (input as { content?: readonly NodeJson[] } | null)?.content;
  const text = Array.isArray(nodes) ? plainText({ type: "doc", content: nodes }) : "";
  return withBlockIds({ type: "doc", content: text.split("\n").map((line) => p(line)) });
}

function placesIn(claims: ArticleAnswer["claims"]): ReadonlyMap<string, string> {
  const t = editorMessages();
  const citations = claims.flatMap((claim) => claim.citations);
  return new Map(
    citations.map(({ id, source, post, grade }) => {
      const place = post === null ? source.title : `${source.title}, post ${post}`;
      return [id, grade === "lost" ? t("placeNotFoundInItsNewest", { place }) : place];
    }),
  );
}

function isEmpty({ title, doc }: Snapshot): boolean {
  return title.trim() === "" && plainText(doc).trim() === "";
}

type KeptWork = Omit<Snapshot, "doc"> & { readonly doc: unknown };

function snapshotOf({ summary, baseRevision, doc, ...fields }: KeptWork): Snapshot {
  return { ...fieldsOf(fields), summary, baseRevision, doc: readableDocument(doc) };
}

function contentOf({ doc, ...fields }: Content): Content {
  return { ...fieldsOf(fields), doc };
}

/**
 * A new article with what its template says: kind, tags and text. Blocks get ids of their own; claims that are another article's get theirs when
 * the article is saved (check-evidence.ts).
 */
function beginningWith(begun: Content, { kind, tags, doc }: ArticleAnswer): Content {
  const anew = (node: NodeJson): NodeJson => ({
    ...node,
    ...(node.attrs && "id" in node.attrs ? { attrs: { ...node.attrs, id: null } } : {}),
    ...(node.content ? { content: node.content.map(anew) } : {}),
  });
  return { ...begun, kind, tags, doc: withBlockIds({ type: "doc", content: doc.content.map(anew) }) };
}

function beginning(title: string, isAwaited = false): Content {
  const aliases = isAwaited ? [title.slice(0, 200)] : [];
  return { title: title.slice(0, 200), kind: "event", tags: [], aliases, doc: emptyDocument() };
}
