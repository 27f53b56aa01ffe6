import { type ClaimQuery, claimQuery } from "./claim-query";
import { type Candidate, findCandidates, type ModelView, weighted } from "./find-candidates";
import { numbersIn, numbersShared } from "./numbers";
import { dotProduct, type IndexedPassage, meaningOf, type PassageIndex } from "./passage-index";
import { sentencesOf, tieOf, WordTies } from "./word-ties";

/** A passage that may carry the claim. */
export type RankedPassage = {
  readonly passage: IndexedPassage;
  readonly text: string;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
  /** The words of the passage that tie it to the claim, as they stand there, those that say most first. */
  readonly why: readonly string[];
  /** The sentence to cite (UTF-16 units of the text). */
  readonly quote: { readonly start: number; readonly end: number };
};

/** Gives the texts of candidates, in their order. */
export type TextsOf = (passages: readonly IndexedPassage[]) => Promise<readonly string[]>;

/**
 * What each sign counts. Set on the sample world's claims and a score of claims about the real thread by hand, one at a
 * time; the result hardly moves when any of them is halved or doubled, so that none is fitted to a claim.
 */
const WEIGHTS = {
  sameWords: 1,
  /** Words of the claim that have a word of like use in the passage, and in its best sentence. */
  tiedPassage: 1,
  tiedSentence: 1,
  meaningPassage: 0.5,
  meaningSentence: 1,
  numbers: 0.4,
  /** "The author said", "a reader asked": by the author, by somebody else, a question. */
  speaker: 0.3,
  question: 0.2,
  /** The author of a quotation matters more than the person who quotes it. */
  quotation: -0.25,
  /** The better of the two passages around it in the same post or text. */
  neighbour: 0.2,
  /** What a configured model finds alike: as much as the claim's own words, since no model was there to set it on. */
  model: 1.5,
} as const;

type Weighed = {
  readonly candidate: Candidate;
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number };
  readonly score: number;
};

/** The passages most likely to carry a claim, best first, `limit` at most. Pure but for `textsOf`; `byModel` is one more sign. */
export async function rankPassages(
  claim: string,
  indexes: readonly PassageIndex[],
  textsOf: TextsOf,
  limit: number,
  byModel: ModelView | null = null,
): Promise<readonly RankedPassage[]> {
  const query = claimQuery(claim);
  if (query.words.length === 0) return [];
  const words = weighted(query.words, indexes);
  const candidates = findCandidates(query, words, indexes, byModel);
  const texts = await textsOf(candidates.map(({ index, place }) => passageOf(index, place)));
  const ties = new WordTies(words);
  const direction = meaningOf(words);
  const weighed = candidates.map((candidate, at) => weigh(candidate, texts[at] ?? "", query, direction, ties));
  const scored = withNeighbours(weighed).sort((a, b) => b.score - a.score);
  return withoutEchoes(scored)
    .slice(0, limit)
    .map(({ candidate: { index, place }, text, score, sentence }) => ({
      passage: passageOf(index, place),
      text,
      score,
      why: tieOf(words, ties, text),
      quote: { start: sentence.start, end: sentence.end },
    }));
}

function weigh(
  candidate: Candidate,
  text: string,
  query: ClaimQuery,
  direction: Float32Array,
  ties: WordTies,
): Weighed {
  const passage = passageOf(candidate.index, candidate.place);
  const sentences = sentencesOf(text).map((sentence) => ({
    sentence,
    best: ties.best(sentence.words),
    meaning: dotProduct(direction, meaningOf(ties.weightedWords(sentence.words))),
  }));
  const tied = sentences.map(({ best }) => ties.share([best]));
  const fit = sentences.map(({ meaning }, at) => (tied[at] ?? 0) + meaning);
  const fittest = sentences[fit.indexOf(Math.max(...fit))]?.sentence ?? { start: 0, end: text.length };
  const isReader = passage.post !== null && !passage.ofAuthor;
  const speaker = (query.ofAuthor && passage.ofAuthor) || (query.ofReader && isReader);
  const score =
    WEIGHTS.sameWords * candidate.sameWords +
    WEIGHTS.tiedPassage * ties.share(sentences.map(({ best }) => best)) +
    WEIGHTS.tiedSentence * Math.max(...tied) +
    WEIGHTS.meaningPassage * candidate.sameMeaning +
    WEIGHTS.model * candidate.byModel +
    WEIGHTS.meaningSentence * Math.max(...sentences.map(({ meaning }) => meaning)) +
    WEIGHTS.numbers * (query.numbers.length > 0 ? numbersShared(query.numbers, numbersIn(text)) : 0) +
    (speaker ? WEIGHTS.speaker : 0) +
    (query.ofQuestion && text.includes("?") ? WEIGHTS.question : 0) +
    (passage.kind === "quotation" ? WEIGHTS.quotation : 0);
  return { candidate, text, sentence: fittest, score };
}

/** What stands around a passage tells what it is about, above all where it is short. */
function withNeighbours(weighed: readonly Weighed[]): Weighed[] {
  const scores = new Map(weighed.map(({ candidate, score }) => [candidate.index.passages[candidate.place], score]));
  return weighed.map((each) => {
    const { index, place } = each.candidate;
    const own = passageOf(index, place);
    const around = [index.passages[place - 1], index.passages[place + 1]]
      .filter((other) => other?.post === own.post)
      .map((other) => (other ? (scores.get(other) ?? 0) : 0));
    return { ...each, score: each.score + WEIGHTS.neighbour * Math.max(0, ...around) };
  });
}

/** Without quotations of what is offered in its own place. */
function withoutEchoes(weighed: readonly Weighed[]): readonly Weighed[] {
  const own = weighed.filter(({ candidate }) => passageOf(candidate.index, candidate.place).kind !== "quotation");
  return weighed.filter(
    (each) =>
      passageOf(each.candidate.index, each.candidate.place).kind !== "quotation" ||
      !own.some(({ text }) => text.includes(each.text)),
  );
}

function passageOf(index: PassageIndex, place: number): IndexedPassage {
  const passage = index.passages[place];
  if (!passage) throw new Error(`There is no passage ${place} in the index`);
  return passage;
}
