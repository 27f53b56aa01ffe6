/** Longer than this a passage is read only so far: nobody asks after a hundred thousand characters. */
const MOST_TEXT = 100_000;

/** What asks without being meant to be answered. */
const STOCK =
  /^(?:who knows|why not|how about that|guess what|what else is new|what'?s not to like|what could (?:possibly )?go wrong|you know|right|really|seriously|eh|huh|get it|see|isn'?t it|no|ok(?:ay)?|may i\b.*|may an?\b.*|mind if i\b.*|can i (?:just )?(?:say|add|point)\b.*|(?:do )?you (?:wanna|want to) (?:know|hear)\b.*)$/iu;
/** How a sentence asks without a question mark. */
const INDIRECT =
  /^(?:(?:and|but|so|also|then|still|well|hm+|just|very|really|quite|i'?m|i am|i'?d be|i would be)[\s,]+)*(?:(?:curious|interested|wondering|eager) (?:to (?:see|know|hear|learn)|about|as to|if|whether|how|what|why|when|where|who|which)|i (?:do |just |also )?wonder(?:ed)? (?:if|whether|how|what|why|when|where|who|which|about)|i(?:'d| would) (?:like|love) to (?:know|see|hear|learn) (?:more about|if|whether|how|what|why|when|where|who|which)|(?:(?:i'?m |i am )?(?:still )?)looking forwards? to (?:seeing |hearing |learning )?(?:how|what|why|whether|who)|i was (?:looking for|hoping to (?:see|learn)) (?:exactly )?(?:how|what|why|whether)|(?:it'?ll|it will|it would|will) be interesting to (?:see )?(?:if|whether|how|what|why|when|where|who|which|to what))\b/iu;
/** A verb before its subject: a question whose mark was forgotten. Conditions ("had they", "should he") are not among them. */
const INVERTED =
  /^(?:(?:and|but|so|or|also|then|now)[\s,]+)*(?:would|will|could|can|did|does|do|is|are|was|has|have)(?:n['’]t)? (?:they|he|she|it|you|we|there|this|that|these|those|anyone|anybody|someone)\b(?![^.]*,\s)/iu;
const QUOTES: Readonly<Record<string, string>> = { "“": "”", "«": "»", "„": "“" };

/** A sentence that asks, with its place in the passage (UTF-16). */
export type AskingSentence = { readonly start: number; readonly end: number; readonly text: string };

/**
 * The sentences of a text in which its author asks somebody: those with a question mark, indirect ones ("I wonder whether",
 * "Curious to see how"), and those in which the verb stands before its subject. Left out is what stands inside quotation
 * marks, which somebody else asks, and what is only a manner of speaking.
 */
export function askingSentences(text: string): readonly AskingSentence[] {
  const read = text.slice(0, MOST_TEXT);
  const quoted = quotedCharacters(read);
  return sentencesOf(read).filter((sentence) => asks(sentence, quoted));
}

function asks({ start, text }: AskingSentence, quoted: Uint8Array): boolean {
  const core = text.replace(/^[\s\d().:*_–-]+/u, "");
  const words = core.replace(/[\s"'”’»)\].,!?…*_]+$/u, "").replace(/^["'“‘«„]+/u, "");
  if (words === "" && !/\p{L}/u.test(core)) return false;
  if (STOCK.test(words)) return false;
  const mark = lastQuestionMark(text);
  if (mark >= 0) return quoted[start + mark] !== 1;
  if (quoted[start] === 1) return false;
  return INDIRECT.test(core) || (INVERTED.test(core) && !/!\s*$/u.test(core));
}

/** Where the question mark stands that ends a sentence, before closing signs; -1 where it ends otherwise. */
function lastQuestionMark(text: string): number {
  const end = /[?？][?!？！.…]*["'”’»)\]*_]*\s*$/u.exec(text);
  return end ? end.index : -1;
}

function sentencesOf(text: string): AskingSentence[] {
  const sentences: AskingSentence[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    let from = match.index;
    const lineEnd = match.index + match[0].length;
    // An end: marks, closing signs, then white space, and unless it asks something that may begin a sentence.
    const ends =
      /[.!…！]*[?？][.!?…？！]*["'”’»)\]*_]*(?=\s|$)|[.!…！]+["'”’»)\]*_]*(?=\s+["'“‘«„(*_]*[\p{Lu}\p{Lo}\p{N}]|\s*$)/gu;
    for (const end of match[0].matchAll(ends)) {
      const to = match.index + end.index + end[0].length;
      if (isAbbreviation(text.slice(from, to))) continue;
      push(sentences, text, from, to);
      from = to;
    }
    push(sentences, text, from, lineEnd);
  }
  return sentences;
}

function push(sentences: AskingSentence[], text: string, from: number, to: number): void {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  if (trimmed !== "") sentences.push({ start, end: start + trimmed.length, text: trimmed });
}

/** "Op. Pike", "Mr. Smith", "1." end nothing. */
function isAbbreviation(sentence: string): boolean {
  return /(?:^|\s)(?:mr|mrs|ms|dr|st|op|gen|col|maj|capt|lt|sgt|no|vs|etc|e\.g|i\.e|\p{Lu}|\d{1,2})\.$/iu.test(
    sentence,
  );
}

/** For each character (UTF-16) whether it stands between quotation marks; straight ones are paired within a line. */
function quotedCharacters(text: string): Uint8Array {
  const quoted = new Uint8Array(text.length);
  for (const [open, close] of Object.entries(QUOTES)) {
    for (let at = text.indexOf(open); at >= 0; ) {
      const end = text.indexOf(close, at + 1);
      if (end < 0) break;
      quoted.fill(1, at, end);
      at = text.indexOf(open, end);
    }
  }
  for (const line of text.matchAll(/[^\n]+/g)) {
    const marks = [...line[0].matchAll(/"/g)].map((mark) => line.index + mark.index);
    for (let pair = 0; pair + 1 < marks.length; pair += 2) quoted.fill(1, marks[pair], marks[pair + 1]);
  }
  return quoted;
}
