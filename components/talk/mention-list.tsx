"use client";

import { clsx } from "clsx";
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useId, useRef, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { talkToolsMessages } from "@/lib/language/subjects/talk-tools";
import type { Person } from "@/lib/talk/discussion";
import styles from "./talk.module.css";

/** Members that are offered at once. */
const OFFERED = 6;
/** An @ and what is typed of a name after it, at the end of what stands before the cursor. */
const BEGUN = /(?:^|[^\p{L}\p{N}_@])@([^\n@]{0,40})$/u;

type Offer = { readonly area: HTMLTextAreaElement; readonly from: number; readonly people: readonly Person[] };

/** What the field of a comment is told of the list of members below it. */
export type MentionField = {
  readonly "aria-autocomplete": "list";
  readonly "aria-controls": string | undefined;
  readonly "aria-activedescendant": string | undefined;
  readonly onSelect: (event: SyntheticEvent<HTMLTextAreaElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
};

type MentionListProps = { worldSlug: string; children: (field: MentionField) => ReactNode };

/** Around a field: completes the names of members after an @, by arrows and Enter or by a click. */
export function MentionList({ worldSlug, children }: MentionListProps) {
  const t = talkToolsMessages();
  const id = useId();
  const members = useRef<Promise<readonly Person[]> | null>(null);
  const [offer, setOffer] = useState<Offer | null>(null);
  const [chosen, choose] = useState(0);

  async function follow(area: HTMLTextAreaElement): Promise<void> {
    const typed = BEGUN.exec(area.value.slice(0, area.selectionStart))?.[1];
    if (typed === undefined) return setOffer(null);
    members.current ??= membersOf(worldSlug);
    const people = offered(await members.current, typed);
    choose(0);
    setOffer(people.length > 0 ? { area, from: area.selectionStart - typed.length, people } : null);
  }

  function take(person: Person | undefined): void {
    if (!offer || !person) return;
    const { area, from } = offer;
    area.setRangeText(`${person.name} `, from, area.selectionStart, "end");
    setOffer(null);
    area.focus();
    // For whoever keeps what is typed.
    area.dispatchEvent(new Event("input", { bubbles: true }));
  }

  function move(event: KeyboardEvent): void {
    if (!offer) return;
    const { length } = offer.people;
    if (event.key === "ArrowDown") choose((chosen + 1) % length);
    else if (event.key === "ArrowUp") choose((chosen + length - 1) % length);
    else if (event.key === "Enter" || event.key === "Tab") take(offer.people[chosen]);
    else if (event.key === "Escape") setOffer(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const field: MentionField = {
    "aria-autocomplete": "list",
    "aria-controls": offer ? id : undefined,
    "aria-activedescendant": offer ? `${id}-${chosen}` : undefined,
    // Wherever the cursor goes, by typing too.
    onSelect: (event) => void follow(event.currentTarget),
    onKeyDown: move,
    onBlur: () => setOffer(null),
  };
  return (
    <div className={styles.mentioning}>
      {children(field)}
      {offer && (
        <div id={id} role="listbox" aria-label={t("membersToMention")} className={styles.offer}>
          {offer.people.map((person, index) => (
            <div
              key={person.id}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              className={clsx(styles.option, index === chosen && styles.chosen)}
              onPointerDown={(event) => {
                event.preventDefault();
                take(person);
              }}
            >
              {person.name}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** A name that two members share is none to mention somebody by: then it is their id. */
async function membersOf(world: string): Promise<readonly Person[]> {
  const answer = await callApi("get", "/worlds/{world}/members", { params: { world } });
  if (!answer.ok) return [];
  const people = answer.value.items.map(({ userId: id, name }) => ({ id, name }));
  return people.map((person) =>
    people.filter(({ name }) => name === person.name).length > 1 ? { ...person, name: `[${person.id}]` } : person,
  );
}

function offered(members: readonly Person[], typed: string): readonly Person[] {
  const begun = typed.toLowerCase();
  if (begun.endsWith(" ") && members.some(({ name }) => `${name.toLowerCase()} ` === begun)) return [];
  const fits = members.filter(({ name }) => ` ${name.toLowerCase()}`.includes(` ${begun}`));
  return fits.slice(0, OFFERED);
}
