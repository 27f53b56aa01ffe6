import { clsx } from "clsx";
import type { ReactNode } from "react";
import { areDrawnAtOnce, drawInParts } from "@/components/document/draw-in-parts";
import { StaticMarkup } from "@/components/document/static-markup";
import { ChevronDown, ChevronRight } from "@/components/ui/icons";
import { Prose } from "@/components/ui/prose";
import { RouteLink } from "@/components/ui/route-link";
import type { BlockChange, ChangeKind } from "@/lib/document/compare/block-change";
import { historyMessages } from "@/lib/language/subjects/history";
import { CHANGE_LOOKS } from "./change-looks";
import { DiffBlock } from "./diff-block";
import { type DiffRow, diffRows, foldedWords } from "./diff-rows";
import styles from "./diff-view.module.css";
import type { Titles } from "./restyles";
import { type Side, shownBlock } from "./shown-block";
import { isStill, runsOf } from "./still-rows";
import { structureLabels } from "./structure-labels";
import { type DiffLayout, Unchanged, type UnchangedProps } from "./unchanged";
import type { Unfolding } from "./unfolding";

type DiffViewProps = {
  changes: readonly BlockChange[];
  layout: DiffLayout;
  titles: Titles;
  /** What the two columns are called: "Revision 3". */
  before: string;
  after: string;
  /** What stands beside a change: passages that it cites, what was said of it. */
  beside?: Beside;
  /** Runs of unchanged blocks are fetched when they are asked for; without it all are sent, folded away. */
  unfolding?: Unfolding;
};

type Beside = (change: BlockChange) => ReactNode;

/** The text of a comparison: changes in full, what stayed folded away but for its nearest neighbours. */
export function DiffView({ changes, layout, titles, before, after, beside, unfolding }: DiffViewProps) {
  const rows = diffRows(changes);
  const names = { before, after };
  const drawn = (row: DiffRow, key: number) => (
    <Row key={key} row={row} layout={layout} titles={titles} names={names} beside={beside} unfolding={unfolding} />
  );
  return (
    <div className={clsx(styles.view, styles[layout], beside && styles.annotated)}>
      {layout === "side" && (
        <div className={clsx(styles.columns, styles.heads)} aria-hidden="true">
          <span className="label">{before}</span>
          <span className="label">{after}</span>
        </div>
      )}
      {drawInParts(rows, (some, from) =>
        runsOf(some, (row) => beside === undefined && isStill(row, unfolding)).map(({ still, first, run }) => {
          const all = run.map((row, index) => drawn(row, from + first + index));
          return still ? <StaticMarkup key={from + first}>{all}</StaticMarkup> : all;
        }),
      )}
    </div>
  );
}

type Names = { readonly before: string; readonly after: string };
type RowProps = {
  row: DiffRow;
  layout: DiffLayout;
  titles: Titles;
  names: Names;
  beside: Beside | undefined;
  unfolding: Unfolding | undefined;
};

function Row({ row, layout, titles, names, beside, unfolding }: RowProps) {
  switch (row.kind) {
    case "change":
      return beside === undefined ? (
        <Change change={row.change} number={row.number} layout={layout} titles={titles} names={names} />
      ) : (
        <div className={styles.withNotes}>
          <Change change={row.change} number={row.number} layout={layout} titles={titles} names={names} />
          <div className={styles.notes}>{beside(row.change)}</div>
        </div>
      );
    case "unchanged":
      return <Unchanged nodes={[row.node]} layout={layout} titles={titles} twice />;
    case "folded":
      return unfolding ? (
        <Fetched row={row} unfolding={unfolding} layout={layout} titles={titles} />
      ) : (
        <details className={styles.fold}>
          <summary className={styles.summary}>{foldedWords(row.nodes)}</summary>
          <Unchanged nodes={row.nodes} layout={layout} titles={titles} />
        </details>
      );
  }
}

type FetchedProps = {
  row: Extract<DiffRow, { kind: "folded" }>;
  unfolding: Unfolding;
  layout: DiffLayout;
  titles: Titles;
};

/** A run of unchanged blocks that is sent when somebody follows the line that stands for it. */
function Fetched({ row: { number, nodes }, unfolding, layout, titles }: FetchedProps) {
  const t = historyMessages();
  const isOpen = unfolding.open.has(number);
  const others = new Set(unfolding.open);
  if (isOpen) others.delete(number);
  else others.add(number);
  const Icon = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className={styles.fold} id={`unchanged-${number}`}>
      <RouteLink
        href={`${unfolding.addressOf(others)}#unchanged-${number}`}
        className={clsx(styles.summary, styles.fetch)}
        scroll={false}
        replace
      >
        <Icon aria-hidden="true" />
        {isOpen ? t("hide") : t("show")} {foldedWords(nodes)}
      </RouteLink>
      {isOpen && <Unfolded nodes={nodes} layout={layout} titles={titles} />}
    </div>
  );
}

function Unfolded(props: UnchangedProps) {
  const unchanged = <Unchanged {...props} />;
  return areDrawnAtOnce(props.nodes) ? <StaticMarkup>{unchanged}</StaticMarkup> : unchanged;
}

type ChangeProps = { change: BlockChange; number: number; layout: DiffLayout; titles: Titles; names: Names };

function Change({ change, number, layout, titles, names }: ChangeProps) {
  const t = historyMessages();
  const { word, icon: Icon, look } = CHANGE_LOOKS[change.kind];
  const details = structureLabels(change, titles);
  const isTold = shownBlock(change, "both")?.node === null;
  const isWhole = (change.kind === "added" || change.kind === "removed") && change.flow === undefined && !isTold;
  const kinds = change.kind === "changed" ? changeKindsLabel(change.kinds, details.length > 0) : "";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would make a form of it
    <div
      role="group"
      id={`change-${number}`}
      data-change={number}
      tabIndex={-1}
      className={clsx(styles.change, look, isWhole && styles.whole)}
      aria-label={t("changeIs", { number, what: [word, ...details].join(". ") })}
    >
      <p className={styles.what}>
        <span className={styles.word}>
          <Icon aria-hidden="true" />
          {change.rewritten ? t("rewritten") : word}
        </span>
        {details.length > 0 && !isTold && <span className={styles.details}>{details.join(". ")}</span>}
        {kinds && <span className={styles.details}>{kinds}</span>}
      </p>
      {isTold ? (
        <p className={styles.nothing}>{details.join(". ")}</p>
      ) : layout === "inline" ? (
        <Shown change={change} side="both" titles={titles} />
      ) : (
        <div className={styles.columns}>
          <Shown change={change} side="before" titles={titles} name={names.before} />
          <Shown change={change} side="after" titles={titles} name={names.after} />
        </div>
      )}
    </div>
  );
}

type ShownProps = { change: BlockChange; side: Side; titles: Titles; name?: string };

function Shown({ change, side, titles, name }: ShownProps) {
  const t = historyMessages();
  const block = shownBlock(change, side, titles);
  const empty = !block?.node;
  return (
    <div className={clsx(styles.text, empty && styles.empty)}>
      {name && <span className={clsx("label", styles.name)}>{name}</span>}
      {empty ? (
        <p className={styles.nothing}>{t("notThere")}</p>
      ) : (
        <Prose className={styles.prose}>
          <DiffBlock block={block} side={side} titles={titles} />
        </Prose>
      )}
    </div>
  );
}

/** "Text, citation": the kinds of change that no other words tell. */
function changeKindsLabel(kinds: readonly ChangeKind[], isAnnounced: boolean): string {
  const words = kinds.filter((kind) => !isAnnounced || (kind !== "structure" && kind !== "move")).join(", ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
