"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@base-ui/react/dialog";
import { clsx } from "clsx";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { Snippet } from "@/components/evidence/passages/snippet";
import dialog from "@/components/ui/dialog.module.css";
import floating from "@/components/ui/floating.module.css";
import { IconButton } from "@/components/ui/icon-button";
import { ArrowRight, FileText, Quote, ScrollText, Search, Stamp, X } from "@/components/ui/icons";
import { RouteLink } from "@/components/ui/route-link";
import { addressWith } from "@/lib/base/address-with";
import { searchToolsMessages } from "@/lib/language/subjects/search-tools";
import { type PaletteGroup, type PaletteItem, paletteGroups } from "./palette-groups";
import styles from "./search-palette.module.css";
import { useHits } from "./use-hits";
import { useRole } from "./use-role";

/** Words in a field and the part of them that is selected, so that what is typed next goes on or replaces them as there. */
export type Typed = { readonly text: string; readonly from: number; readonly to: number };

export type SearchPaletteProps = {
  /** The world's address: "/w/WORLD". */
  home: string;
  /** What was typed before it opened, taken out of where it was typed. */
  takeTyped: () => Typed;
  /** Takes what was typed back where nothing was chosen. */
  giveBack: (typed: string) => void;
  /** Whether Enter leads to the page of all results, as from the box, rather than to the first hit or action. */
  asksForResults: boolean;
  onClose: () => void;
};

const ICONS = {
  all: Search,
  action: ArrowRight,
  article: FileText,
  claim: Quote,
  passage: ScrollText,
  decision: Stamp,
} as const;

/** Searches a world while one types, and leads to whatever can be done in it. */
export default function SearchPalette(props: SearchPaletteProps): ReactNode {
  const t = searchToolsMessages();
  const { home, takeTyped, giveBack, asksForResults, onClose } = props;
  const [before] = useState(takeTyped);
  const [typed, setTyped] = useState(before.text);
  const input = useRef<HTMLInputElement>(null);
  const world = home.split("/").at(-1) ?? "";
  const query = typed.trim();
  const { hits, busy, failed } = useHits(world, query);
  const groups = paletteGroups({ home, query, hits, role: useRole(world), asksForResults });
  const leave = () => {
    giveBack(typed);
    onClose();
  };
  return (
    <Sheet onClose={leave} first={() => selectAgain(input.current, before)}>
      <Autocomplete.Root
        open
        inline
        items={groups}
        filter={null}
        value={typed}
        onValueChange={(value, { reason }) => reason !== "item-press" && setTyped(value)}
        itemToStringValue={({ label }: PaletteItem) => label}
        autoHighlight="always"
        keepHighlight
      >
        <Field input={input} />
        <Autocomplete.Status className={floating.note}>
          {statusOf({ query, busy, failed, count: hits.length })}
        </Autocomplete.Status>
        <Autocomplete.List className={styles.list}>
          {(group: PaletteGroup) => <Group key={group.value} group={group} onClose={onClose} />}
        </Autocomplete.List>
      </Autocomplete.Root>
      <p className={styles.foot}>
        <RouteLink href={addressWith(`${home}/search`, { q: query })} onClick={onClose}>
          {t("searchPageWithFilters")}
        </RouteLink>
      </p>
    </Sheet>
  );
}

/** Selects in the palette's field what was selected where the words were typed. */
function selectAgain(field: HTMLInputElement | null, { from, to }: Typed): HTMLInputElement | null {
  field?.setSelectionRange(from, to);
  return field;
}

type SheetProps = { onClose: () => void; first: () => HTMLElement | null; children: ReactNode };

function Sheet({ onClose, first, children }: SheetProps) {
  const t = searchToolsMessages();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Viewport className={clsx(dialog.viewport, styles.viewport)}>
          <Dialog.Popup
            className={clsx(dialog.popup, styles.popup)}
            aria-label={t("searchOrGoTo")}
            initialFocus={first}
          >
            {children}
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Field({ input }: { input: RefObject<HTMLInputElement | null> }) {
  const t = searchToolsMessages();
  return (
    <div className={styles.head}>
      <Search aria-hidden="true" className={styles.lens} />
      <Autocomplete.Input
        ref={input}
        className={styles.input}
        aria-label={t("searchThisWorld")}
        placeholder={t("titlesWordsAPhraseOrWhat")}
        maxLength={400}
        enterKeyHint="go"
      />
      <Dialog.Close render={<IconButton label={t("close")} icon={<X />} tooltip={false} />} />
    </div>
  );
}

function Group({ group, onClose }: { group: PaletteGroup; onClose: () => void }) {
  return (
    <Autocomplete.Group items={group.items}>
      {group.label && (
        <Autocomplete.GroupLabel className={clsx("label", floating.heading)}>{group.label}</Autocomplete.GroupLabel>
      )}
      <Autocomplete.Collection>
        {(item: PaletteItem) => <Row key={item.value} item={item} onClose={onClose} />}
      </Autocomplete.Collection>
    </Autocomplete.Group>
  );
}

function Row({ item, onClose }: { item: PaletteItem; onClose: () => void }) {
  const Icon = ICONS[item.type];
  return (
    <Autocomplete.Item
      value={item}
      className={clsx(floating.item, styles.item)}
      onClick={onClose}
      render={<RouteLink href={item.value} />}
    >
      <Icon aria-hidden="true" />
      <span className={floating.words}>
        <span className={styles.title}>{item.label}</span>
        {item.snippet && (
          <span className={clsx(floating.hint, styles.snippet)}>
            <Snippet snippet={item.snippet} inControl />
          </span>
        )}
      </span>
      {item.kind && <span className={styles.kind}>{item.kind}</span>}
    </Autocomplete.Item>
  );
}

type Status = { readonly query: string; readonly busy: boolean; readonly failed: boolean; readonly count: number };

function statusOf({ query, busy, failed, count }: Status): string {
  const t = searchToolsMessages();
  if (failed) return t("theSearchDidNotRespondType");
  if (query === "" || busy) return "";
  return count === 0 ? t("nothingFound") : "";
}
