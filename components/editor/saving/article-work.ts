import type { Editor, EditorEvents } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import { type Content, type Fields, fieldsOf, type Snapshot, sameFields } from "@/components/api/content";
import type { DocJson, NodeJson } from "@/lib/document/model/json";
import type { Opened } from "./open-work";
import { replaceDocument } from "./replace-document";
import { afterSave, type Saved } from "./save-flow";

/** What of the work is shown outside the text. */
export type WorkState = {
  readonly fields: Fields;
  readonly summary: string;
  /** The article's slug; null until its first save. */
  readonly slug: string | null;
  /** The revision that the work began on; 0 for an article that is new. */
  readonly revision: number;
  /** The text or a field differs from what is saved. */
  readonly dirty: boolean;
};

/**
 * The article while it is being written: the text in the editor, the fields beside it, and what of both is saved. Knows
 * nobody who shows or sends it; `onEdit` is told when the author changed something.
 */
export class ArticleWork {
  onEdit: () => void = () => {};
  private state: WorkState;
  private saved: { readonly fields: Fields; readonly doc: Node };
  private readonly listeners = new Set<() => void>();
  private quiet = false;

  constructor(
    readonly editor: Editor,
    opened: Opened,
    slug: string | null,
  ) {
    const fields = fieldsOf(opened.content);
    this.saved = { fields, doc: this.nodeOf(opened.content.doc) };
    this.state = { fields, summary: "", slug, revision: opened.revision, dirty: false };
  }

  readonly getState = (): WorkState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Listens to the editor until the answer is called. */
  attach(): () => void {
    const changed = ({ transaction }: EditorEvents["update"]) => {
      if (transaction.docChanged) this.edited();
    };
    this.editor.on("update", changed);
    return () => this.editor.off("update", changed);
  }

  setFields(part: Partial<Fields>): void {
    this.set({ fields: { ...this.state.fields, ...part } });
    this.edited();
  }

  setSummary(summary: string): void {
    this.set({ summary });
    if (this.state.dirty) this.onEdit();
  }

  /** The document as it stands in the editor. */
  doc(): DocJson {
    const { content = [] } = this.editor.getJSON() as { content?: readonly NodeJson[] };
    return { type: "doc", content };
  }

  snapshot(): Snapshot {
    const { fields, summary, revision } = this.state;
    return { ...fields, summary, baseRevision: revision, doc: this.doc() };
  }

  /** The work, or null when all of it is saved. */
  unsaved(): Snapshot | null {
    return this.isDirty() ? this.snapshot() : null;
  }

  /** Goes on with a draft. */
  take({ summary, baseRevision, doc, ...fields }: Snapshot): void {
    this.quietly(() => replaceDocument(this.editor, doc, false));
    this.set({ fields: fieldsOf(fields), summary, revision: baseRevision });
    this.set({ dirty: this.isDirty() });
  }

  /** A save succeeded: what is stored becomes what the work is compared with; what was typed since stays. */
  wasSaved(sent: Snapshot, saved: Saved): void {
    const stored: Content = saved.content ?? sent;
    const now = this.doc();
    this.quietly(() => replaceDocument(this.editor, afterSave(sent.doc, stored.doc, now), false));
    const typed = !sameFields(this.state.fields, fieldsOf(sent));
    const fields = typed ? this.state.fields : fieldsOf(stored);
    const summary = this.state.summary === sent.summary ? "" : this.state.summary;
    this.saved = { fields: fieldsOf(stored), doc: this.nodeOf(stored.doc) };
    this.set({ fields, summary, slug: saved.slug, revision: saved.revision });
    this.set({ dirty: this.isDirty() });
  }

  /** The work was proposed: nothing of it is unsaved, though the article stays as it is. */
  wasProposed(sent: Snapshot): void {
    this.saved = { fields: fieldsOf(sent), doc: this.nodeOf(sent.doc) };
    this.set({ dirty: this.isDirty() });
  }

  /** A conflict was decided: the work goes on, on top of the revision that it was decided against. */
  wasDecided(content: Content, theirs: Content, revision: number): void {
    this.quietly(() => replaceDocument(this.editor, content.doc, true));
    this.saved = { fields: fieldsOf(theirs), doc: this.nodeOf(theirs.doc) };
    this.set({ fields: fieldsOf(content), revision });
    this.set({ dirty: this.isDirty() });
  }

  private nodeOf(doc: DocJson): Node {
    return Node.fromJSON(this.editor.schema, doc);
  }

  private edited(): void {
    if (this.quiet) return;
    this.set({ dirty: this.isDirty() });
    this.onEdit();
  }

  private isDirty(): boolean {
    return !sameFields(this.state.fields, this.saved.fields) || !this.editor.state.doc.eq(this.saved.doc);
  }

  private quietly(change: () => void): void {
    this.quiet = true;
    try {
      change();
    } finally {
      this.quiet = false;
    }
  }

  private set(part: Partial<WorkState>): void {
    const changed = Object.entries(part).some(([key, value]) => this.state[key as keyof WorkState] !== value);
    if (!changed) return;
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  }
}
