import type { ScriptedBlock, ScriptedText, Sentence, Writer } from "./scripted-text";

/** An edit of a text by somebody in a revision. `moved` are the ids of paragraphs that it moved as they were. */
export type Edit = (text: ScriptedText, revision: number, writer: Writer) => Edited;

export type Edited = { readonly text: ScriptedText; readonly moved?: readonly string[] };

/** What people do to an article, each kind with how often it is done. */
export const EDITS: readonly (readonly [number, string, Edit])[] = [
  [4, "a paragraph added", (text, revision, writer) => inserted(text, writer.paragraph(revision), writer)],
  [
    5,
    "a sentence added",
    (text, revision, writer) => onProse(text, writer, (sentences) => put(sentences, writer.sentence(revision), writer)),
  ],
  [
    8,
    "words replaced",
    (text, revision, writer) => onProse(text, writer, (all) => wordsReplaced(all, revision, writer)),
  ],
  [2, "words put in", (text, revision, writer) => onProse(text, writer, (all) => wordsPutIn(all, revision, writer))],
  [3, "words taken out", (text, _, writer) => onProse(text, writer, (all) => wordsTakenOut(all, writer))],
  [
    2,
    "a sentence deleted",
    (text, _, writer) => onProse(text, writer, (all) => without(all, writer.below(all.length))),
  ],
  [1, "a paragraph deleted", (text, _, writer) => ({ text: without(text, writer.below(text.length)) })],
  [
    2,
    "a paragraph rewritten",
    (text, revision, writer) => onProse(text, writer, () => writer.paragraph(revision).sentences),
  ],
  [
    2,
    "all rewritten around one sentence",
    (text, revision, writer) =>
      onProse(text, writer, (all) => {
        const kept = all[writer.below(all.length)] ?? [];
        return [writer.sentence(revision), kept, writer.sentence(revision)];
      }),
  ],
  [3, "a paragraph moved", (text, _, writer) => movedBlock(text, writer, (block) => block)],
  [
    2,
    "a paragraph cut and pasted",
    (text, _, writer) => movedBlock(text, writer, (block) => ({ ...block, id: writer.newId() })),
  ],
  [
    2,
    "a paragraph moved and edited",
    (text, revision, writer) => {
      const { text: moved } = movedBlock(text, writer, (block) => ({
        ...block,
        sentences: wordsReplaced(block.sentences, revision, writer),
      }));
      return { text: moved };
    },
  ],
  [2, "a sentence moved", (text, _, writer) => sentenceMoved(text, writer)],
  [
    2,
    "a paragraph copied",
    (text, _, writer) => {
      const block = anyProse(text, writer);
      return block ? inserted(text, { ...block, id: writer.newId() }, writer) : { text };
    },
  ],
  [
    2,
    "a sentence copied",
    (text, _, writer) => {
      const from = anyProse(text, writer);
      const sentence = from?.sentences[writer.below(from.sentences.length)];
      return sentence ? onProse(text, writer, (all) => put(all, sentence, writer)) : { text };
    },
  ],
  [2, "a paragraph split", (text, _, writer) => split(text, writer)],
  [2, "two paragraphs merged", (text, _, writer) => mergedBlocks(text, writer)],
  [1, "a paragraph made a list", (text, _, writer) => retyped(text, writer, "list")],
  [1, "a list made a paragraph", (text, _, writer) => retyped(text, writer, "paragraph")],
  [1, "a heading added", (text, revision, writer) => inserted(text, writer.heading(revision), writer)],
  [
    1,
    "saved as Markdown, all ids lost",
    (text, _, writer) => ({
      text: text.map((block) => ({ ...block, id: writer.newId() })),
    }),
  ],
];

/** What a vandal does. */
export const DAMAGES: readonly (readonly [string, Edit])[] = [
  ["nearly all deleted", (text) => ({ text: text.slice(0, 1) })],
  [
    "a part deleted",
    (text, _, writer) => {
      const from = writer.below(text.length - 5);
      return { text: [...text.slice(0, from), ...text.slice(from + 2 + writer.below(4))] };
    },
  ],
  [
    "paragraphs replaced by rubbish",
    (text, revision, writer) => {
      const from = writer.below(text.length);
      const hit = (index: number): boolean => index >= from && index < from + 3;
      return {
        text: text.map((block, index) =>
          hit(index) ? { ...block, sentences: [writer.sentence(revision), writer.sentence(revision)] } : block,
        ),
      };
    },
  ],
  [
    "rubbish put between the words",
    (text, revision, writer) =>
      twice(text, writer, (all) => wordsPutIn(wordsPutIn(all, revision, writer), revision, writer)),
  ],
  [
    "words replaced by rubbish",
    (text, revision, writer) =>
      twice(text, writer, (all) => wordsReplaced(wordsReplaced(all, revision, writer), revision, writer)),
  ],
];

function twice(text: ScriptedText, writer: Writer, change: (all: readonly Sentence[]) => readonly Sentence[]): Edited {
  return onProse(onProse(text, writer, change).text, writer, change);
}

function anyProse(text: ScriptedText, writer: Writer): ScriptedBlock | undefined {
  const prose = text.filter((block) => block.type !== "heading" && block.sentences.length > 0);
  return prose[writer.below(prose.length)];
}

/** Changes the sentences of some paragraph or list; one that is left without any goes. */
function onProse(
  text: ScriptedText,
  writer: Writer,
  change: (sentences: readonly Sentence[]) => readonly Sentence[],
): Edited {
  const target = anyProse(text, writer);
  const changed = text.map((block) => (block === target ? { ...block, sentences: change(block.sentences) } : block));
  return { text: changed.filter((block) => block.sentences.some((sentence) => sentence.length > 0)) };
}

function put<T>(list: readonly T[], item: T, writer: Writer): T[] {
  const at = writer.below(list.length + 1);
  return [...list.slice(0, at), item, ...list.slice(at)];
}

function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}

function inserted(text: ScriptedText, block: ScriptedBlock, writer: Writer): Edited {
  return { text: put(text, block, writer) };
}

/** One to four words in a row of one sentence become as many others, or one more or less. */
function wordsReplaced(all: readonly Sentence[], revision: number, writer: Writer): Sentence[] {
  return onSentence(all, writer, (sentence) => {
    const from = writer.below(sentence.length);
    const count = 1 + writer.below(4);
    const fresh = Array.from({ length: Math.max(1, count + writer.below(3) - 1) }, (_, index) =>
      writer.word(revision, sentence[from + index]?.text ?? ""),
    );
    return [...sentence.slice(0, from), ...fresh, ...sentence.slice(from + count)];
  });
}

function wordsPutIn(all: readonly Sentence[], revision: number, writer: Writer): Sentence[] {
  return onSentence(all, writer, (sentence) => {
    const at = writer.below(sentence.length + 1);
    const fresh = Array.from({ length: 1 + writer.below(3) }, () => writer.word(revision, sentence[at]?.text ?? ""));
    return [...sentence.slice(0, at), ...fresh, ...sentence.slice(at)];
  });
}

function wordsTakenOut(all: readonly Sentence[], writer: Writer): Sentence[] {
  return onSentence(all, writer, (sentence) => {
    const from = writer.below(sentence.length);
    return [...sentence.slice(0, from), ...sentence.slice(from + 1 + writer.below(3))];
  });
}

function onSentence(all: readonly Sentence[], writer: Writer, change: (sentence: Sentence) => Sentence): Sentence[] {
  const at = writer.below(all.length);
  const changed = all.map((sentence, index) => (index === at ? change(sentence) : sentence));
  return changed.filter((sentence) => sentence.length > 0);
}

function movedBlock(text: ScriptedText, writer: Writer, change: (block: ScriptedBlock) => ScriptedBlock): Edited {
  const block = anyProse(text, writer);
  if (!block) return { text };
  const now = change(block);
  const rest = text.filter((each) => each !== block);
  return { text: put(rest, now, writer), moved: [now.id] };
}

function sentenceMoved(text: ScriptedText, writer: Writer): Edited {
  const from = anyProse(text, writer);
  const sentence = from?.sentences[writer.below(from.sentences.length)];
  if (!from || !sentence || from.sentences.length < 2) return { text };
  const rest = text.map((block) =>
    block === from ? { ...block, sentences: block.sentences.filter((each) => each !== sentence) } : block,
  );
  return onProse(rest, writer, (all) => put(all, sentence, writer));
}

function split(text: ScriptedText, writer: Writer): Edited {
  const target = anyProse(text, writer);
  if (!target || target.type === "list" || target.sentences.length < 2) return { text };
  const at = 1 + writer.below(target.sentences.length - 1);
  const parts = [
    { ...target, sentences: target.sentences.slice(0, at) },
    { ...target, id: writer.newId(), sentences: target.sentences.slice(at) },
  ];
  return { text: text.flatMap((block) => (block === target ? parts : [block])) };
}

function mergedBlocks(text: ScriptedText, writer: Writer): Edited {
  const at = writer.below(text.length - 1);
  const [first, second] = [text[at], text[at + 1]];
  if (first?.type !== "paragraph" || second?.type !== "paragraph") return { text };
  const merged = { ...first, sentences: [...first.sentences, ...second.sentences] };
  return { text: text.flatMap((block) => (block === first ? [merged] : block === second ? [] : [block])) };
}

function retyped(text: ScriptedText, writer: Writer, type: "list" | "paragraph"): Edited {
  const from = type === "list" ? "paragraph" : "list";
  const candidates = text.filter((block) => block.type === from);
  const target = candidates[writer.below(candidates.length)];
  return { text: text.map((block) => (block === target ? { ...block, id: writer.newId(), type } : block)) };
}
