import type { Material } from "./anchor-trials";
import { randomFrom } from "./anchor-trials";
import { DAMAGES, EDITS, type Edited } from "./scripted-edits";
import { type ScriptedText, type Writer, writerOf } from "./scripted-text";

/** One revision of a scripted history. */
export type ScriptedRevision = {
  readonly number: number;
  readonly author: string;
  /** What was done, in words. */
  readonly did: readonly string[];
  readonly text: ScriptedText;
  /** Ids of the paragraphs that were moved as they were, and not touched otherwise. */
  readonly moved: readonly string[];
};

const PEOPLE = ["Anna", "Boris", "Chiyo", "Daria"];
const VANDAL = "Emil";
/** How often an undamaged text is damaged, and how often a damaged one is mended in the next revision. */
const DAMAGED = 0.13;
const MENDED = 0.6;

/** What is to be mended: the text as it was before. */
type Damage = { readonly before: ScriptedText; readonly since: number };

/**
 * The history of an article by five people, one of them a vandal, in which the origin of every word is known, since the
 * script itself moves the words. What was damaged comes back at once or later, whole or in part, under old and new ids.
 */
export function scriptedHistory(material: Material, seed: number, revisions = 100): ScriptedRevision[] {
  const writer = writerOf(material, randomFrom(seed));
  const history: ScriptedRevision[] = [first(writer)];
  let damage: Damage | null = null;
  for (let number = 2; number <= revisions; number += 1) {
    const text = history.at(-1)?.text ?? [];
    if (damage && writer.chance(MENDED)) {
      history.push(mended(text, damage, number, writer));
      damage = null;
    } else if (!damage && writer.chance(DAMAGED)) {
      const [did, edit] = DAMAGES[writer.below(DAMAGES.length)] ?? DAMAGES[0] ?? raise();
      history.push({ number, author: VANDAL, did: [did], text: edit(text, number, writer).text, moved: [] });
      damage = { before: text, since: number };
    } else history.push(edited(text, number, writer));
  }
  return history;
}

function raise(): never {
  throw new Error("There is nothing that a vandal does");
}

function first(writer: Writer): ScriptedRevision {
  const text = Array.from({ length: 30 }, (_, index) => (index % 7 === 0 ? writer.heading(1) : writer.paragraph(1)));
  return { number: 1, author: "Anna", did: ["begun"], text, moved: [] };
}

function edited(before: ScriptedText, number: number, writer: Writer): ScriptedRevision {
  const did: string[] = [];
  let text = before;
  const moved: string[] = [];
  for (let count = 1 + writer.below(3); count > 0; count -= 1) {
    const [name, result] = oneEdit(text, number, writer);
    did.push(name);
    moved.push(...(result.moved ?? []));
    text = result.text;
  }
  const known = new Map(before.map((block) => [block.id, block.sentences]));
  // What was changed besides is no pure move; a pasted paragraph has a new id and stands for itself.
  const pure = moved.filter((id) => {
    const now = text.find((block) => block.id === id)?.sentences;
    return now !== undefined && (known.get(id) === now || before.some((block) => block.sentences === now));
  });
  return { number, author: PEOPLE[writer.below(PEOPLE.length)] ?? "", did, text, moved: pure };
}

function oneEdit(text: ScriptedText, number: number, writer: Writer): readonly [string, Edited] {
  const total = EDITS.reduce((sum, [weight]) => sum + weight, 0);
  let left = writer.below(total);
  for (const [weight, name, edit] of EDITS) {
    left -= weight;
    if (left < 0) return [name, edit(text, number, writer)];
  }
  return raise();
}

/** The text is brought back as it was: at once and whole, or block by block among what was written since. */
function mended(text: ScriptedText, { before, since }: Damage, number: number, writer: Writer): ScriptedRevision {
  const author = PEOPLE[writer.below(PEOPLE.length)] ?? "";
  const revision = (did: string, now: ScriptedText): ScriptedRevision => ({
    number,
    author,
    did: [did],
    text: now,
    moved: [],
  });
  if (number === since + 1 && writer.chance(0.4)) return revision("restored", before);
  const renamed = writer.chance(0.5);
  const missing = before.filter((block) => !text.some((each) => each.sentences === block.sentences));
  const back = missing.map((block) => (renamed ? { ...block, id: writer.newId() } : block));
  const ids = new Set(missing.map((block) => block.id));
  const rest = text.filter((block) => !ids.has(block.id));
  const at = writer.below(rest.length + 1);
  const whole = [...rest.slice(0, at), ...back, ...rest.slice(at)];
  if (writer.chance(0.5)) return revision("brought back by hand", whole);
  const { text: now } = EDITS.find(([, name]) => name === "words replaced")?.[2](whole, number, writer) ?? raise();
  return revision("brought back by hand, and edited", now);
}
