import type { Node } from "@tiptap/pm/model";
import type { NodeView } from "@tiptap/pm/view";
import { fieldLabel, type KindField } from "@/lib/articles/facts/kind-field";
import type { ArticleKind } from "@/lib/articles/revisions/article-kind";
import { listAttributes } from "@/lib/document/model/list-attributes";
import { listWords } from "@/lib/document/model/list-words";
import { editorMessages } from "@/lib/language/subjects/editor";
import styles from "./article-list-view.module.css";
import { loadPreview, type Preview } from "./load-preview";

type ListDependencies = {
  readonly world: string;
  readonly fields: (kind: ArticleKind) => readonly KindField[];
  readonly onEdit: () => void;
};

/** A live list while its text is written: what it asks for, what it finds at the moment, and the way to its filter. */
export class ArticleListView implements NodeView {
  readonly dom = document.createElement("div");
  private readonly words = document.createElement("p");
  private readonly found = document.createElement("ul");
  private readonly state = document.createElement("p");
  private readonly edit = document.createElement("button");

  constructor(
    private node: Node,
    private readonly dependencies: ListDependencies,
  ) {
    const t = editorMessages();
    this.dom.dataset.articleList = "";
    this.dom.contentEditable = "false";
    this.dom.className = styles.list ?? "";
    this.words.className = styles.words ?? "";
    this.state.setAttribute("role", "status");
    this.edit.type = "button";
    this.edit.textContent = t("changeThisList");
    this.edit.addEventListener("click", dependencies.onEdit);
    this.dom.append(this.words, this.found, this.state, this.edit);
    this.show();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const isSame = node.hasMarkup(this.node.type, this.node.attrs, this.node.marks);
    this.node = node;
    if (!isSame) this.show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.edit;
  }

  ignoreMutation(): boolean {
    return true;
  }

  private show(): void {
    const t = editorMessages();
    const list = listAttributes(this.node.attrs);
    const fields = list.kind === "" ? [] : this.dependencies.fields(list.kind as ArticleKind);
    const words = listWords(list, (key) => fieldLabel(fields, key));
    this.words.textContent = t("liveListWordsAtMostLimit", { words, limit: list.limit });
    this.state.textContent = t("lookingForItsArticles");
    const { node } = this;
    void loadPreview(this.dependencies.world, list).then((preview) => {
      if (node === this.node) this.draw(preview);
    });
  }

  private draw({ titles, hint }: Preview): void {
    this.found.replaceChildren(
      ...titles.map((title) => {
        const line = document.createElement("li");
        line.textContent = title;
        line.dir = "auto";
        return line;
      }),
    );
    this.found.hidden = titles.length === 0;
    this.state.textContent = hint;
    this.state.hidden = hint === "";
  }
}
