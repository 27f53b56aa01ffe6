import { ChevronRight } from "@/components/ui/icons";
import { blockId, type DocJson, type NodeJson } from "@/lib/document/model/json";
import { nodeText } from "@/lib/document/model/text";
import { articleMessages } from "@/lib/language/subjects/article";
import styles from "./contents.module.css";

/** From this many headings on, an article has a list of them. */
const WORTHWHILE = 3;

/**
 * The headings of an article as a list of links, which follows as one reads: beside the text where there is room, else behind a button.
 * Nothing for a short one. It is one of plain links without scripts.
 */
export function Contents({ doc }: { doc: DocJson }) {
  const t = articleMessages();
  const headings = doc.content.filter((node) => node.type === "heading" && nodeText(node).trim() !== "");
  if (headings.length < WORTHWHILE) return null;
  return (
    <nav className={styles.contents} aria-label={t("contents")} data-contents="">
      <details>
        <summary className="label">
          {t.rich("contentschevronright", { chevronRight: () => <ChevronRight aria-hidden="true" /> })}
        </summary>
        <ol>
          {headings.map((heading) => (
            <li key={blockId(heading)} data-level={levelOf(heading)}>
              <a href={`#b-${blockId(heading)}`}>{nodeText(heading)}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}

function levelOf(heading: NodeJson): number {
  return typeof heading.attrs?.level === "number" ? heading.attrs.level : 2;
}
