import type { ReactNode } from "react";
import { CitationSlip } from "@/components/evidence/citations/citation-slip";
import { Badge } from "@/components/ui/badge";
import {
  CircleAlert,
  CircleMinus,
  CirclePlus,
  CircleX,
  Feather,
  type Icon,
  ListChecks,
  PencilLine,
  Quote,
} from "@/components/ui/icons";
import type { Tone } from "@/components/ui/tone";
import type { ClaimChange } from "@/lib/document/compare/diff";
import { diffWords } from "@/lib/document/compare/diff-words";
import type { NodeJson } from "@/lib/document/model/json";
import type { CitationView, ClaimView } from "@/lib/evidence/claims/claim";
import { historyMessages } from "@/lib/language/subjects/history";
import { said } from "@/lib/language/translator";
import type { ClaimChangeKind, KnownClaimChange } from "./claim-change-kind";
import styles from "./claim-changes.module.css";
import { DiffInline } from "./diff-inline";
import { citationChangeLabel } from "./restyles";

/** So many changed claims are in sight, the most pressing ones; the others are a click away. */
const SHOWN = 6;

const KINDS: Readonly<Record<ClaimChangeKind, { word: string; icon: Icon; tone: Tone | "plain" }>> = {
  lostSource: said(historyMessages, { word: "lostItsSource" }, { icon: CircleX, tone: "error" }),
  uncited: said(historyMessages, { word: "addedWithoutASource" }, { icon: CircleAlert, tone: "warning" }),
  removed: said(historyMessages, { word: "claimRemoved" }, { icon: CircleMinus, tone: "plain" }),
  sources: said(historyMessages, { word: "sourcesChanged" }, { icon: Quote, tone: "info" }),
  invention: said(historyMessages, { word: "ownInvention" }, { icon: Feather, tone: "info" }),
  statements: said(historyMessages, { word: "statementsChanged" }, { icon: ListChecks, tone: "info" }),
  added: said(historyMessages, { word: "claimAdded" }, { icon: CirclePlus, tone: "success" }),
  words: said(historyMessages, { word: "wordsChanged" }, { icon: PencilLine, tone: "plain" }),
};

type ClaimChangesProps = {
  changes: readonly KnownClaimChange[];
  /** The claims of both texts, for where their citations come from. */
  before: readonly ClaimView[];
  after: readonly ClaimView[];
  worldSlug: string;
};

/** The claims that came, went or changed, with the citations that came and went: what a reviewer looks at first. */
export function ClaimChanges({ changes, before, after, worldSlug }: ClaimChangesProps) {
  const t = historyMessages();
  const olds = citationsById(before);
  const nows = citationsById(after);
  const items = changes.map(({ kind, change }) => (
    <Item key={change.id} kind={kind} change={change} olds={olds} nows={nows} worldSlug={worldSlug} />
  ));
  const more = items.length - SHOWN;
  if (more <= 1) return <ul className={styles.list}>{items}</ul>;
  return (
    <>
      <ul className={styles.list}>{items.slice(0, SHOWN)}</ul>
      <details className={styles.more}>
        <summary>
          {more} {t("moreChangedClaims")}
        </summary>
        <ul className={styles.list}>{items.slice(SHOWN)}</ul>
      </details>
    </>
  );
}

type Citations = ReadonlyMap<string, CitationView>;
type ItemProps = { kind: ClaimChangeKind; change: ClaimChange; olds: Citations; nows: Citations; worldSlug: string };

function Item({ kind, change, olds, nows, worldSlug }: ItemProps) {
  const t = historyMessages();
  const { word, icon: Icon, tone } = KINDS[kind];
  const { added, removed, changed } = change.citations;
  const slip = (citation: CitationView | undefined) =>
    citation && <CitationSlip citation={citation} worldSlug={worldSlug} />;
  const newClaim = change.before === null;
  const goneClaim = change.after === null;
  return (
    <li className={styles.claim}>
      <div>
        <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
          {word}
        </Badge>
        <p className={styles.words}>
          <Words before={change.before} after={change.after} />
        </p>
      </div>
      <div className={styles.citations}>
        <InventionChange {...change.invention} />
        {removed.map((citation) => (
          <Change key={citation.id} word={goneClaim ? t("itRestedOn") : t("citationRemoved")} gone>
            {slip(olds.get(`${change.id} ${citation.id}`))}
          </Change>
        ))}
        {changed.map(({ before, after }) => (
          <Change
            key={after.id}
            word={t("citationChangedCitationchangelabel", { citationChangeLabel: citationChangeLabel(before, after) })}
          >
            {slip(nows.get(`${change.id} ${after.id}`))}
          </Change>
        ))}
        {added.map((citation) => (
          <Change key={citation.id} word={newClaim ? t("itRestsOn") : t("citationAdded")}>
            {slip(nows.get(`${change.id} ${citation.id}`))}
          </Change>
        ))}
      </div>
    </li>
  );
}

function InventionChange({ before, after }: ClaimChange["invention"]) {
  const t = historyMessages();
  if (before === after) return null;
  return <p className="label">{after ? t("markedAsTheWikisOwnInvention") : t("noLongerMarkedAsTheWikis")}</p>;
}

function Change({ word, gone = false, children }: { word: string; gone?: boolean; children: ReactNode }) {
  return (
    <div className={gone ? styles.gone : undefined}>
      <p className="label">{word}</p>
      {children}
    </div>
  );
}

function Words({ before, after }: { before: string | null; after: string | null }) {
  if (before === after) return after;
  const { parts } = diffWords(lineOf(before ?? ""), lineOf(after ?? ""));
  return <DiffInline parts={parts} side="both" titles={new Map()} />;
}

function lineOf(text: string): NodeJson {
  return { type: "paragraph", ...(text === "" ? {} : { content: [{ type: "text", text }] }) };
}

/** Citations by their claim's id and their own. */
function citationsById(claims: readonly ClaimView[]): Citations {
  return new Map(
    claims.flatMap((claim) => claim.citations.map((citation) => [`${claim.id} ${citation.id}`, citation] as const)),
  );
}
