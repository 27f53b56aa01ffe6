import search from "approx-string-match";

/**
 * Least similarity (1 - errors / length) at which an inexact quotation is led to a post. Quotations are copied by
 * software, so most match word for word; edits after the fact change a word or two. At 0.8 one word in five may differ;
 * lower, and two posts on the same matter begin to be taken for each other.
 */
const LEAST_SIMILARITY = 0.8;
/** Below this many characters a resemblance means nothing: a short quotation must occur word for word. */
const LEAST_FUZZY_LENGTH = 20;
/** Characters of a paragraph, and paragraphs, that are compared inexactly: enough to know a post by. */
const FUZZY_LENGTH = 512;
const FUZZY_PIECES = 8;
/** Posts, latest first, that are read through for one quotation, and posts that are compared inexactly. */
const EXACT_CANDIDATES = 200;
const FUZZY_CANDIDATES = 3;
/** Words of a quotation (the rarest) and of their posts (the latest) that vote for the candidates of an inexact match. */
const MIN_VOTE_LENGTH = 24;
const VOTED_POSTS = 50;

/** One author's posts so far: their words in order, and for each word the posts that have it, in order. */
export type AuthorPosts = { readonly texts: Map<number, string>; readonly postsWith: Map<string, number[]> };

/** What is left to spend, in steps of the matchers (a few nanoseconds each). */
export type Work = { left: number };

/** The posts of an author who has none yet. */
export function newAuthorPosts(): AuthorPosts {
  return { texts: new Map(), postsWith: new Map() };
}

/** Adds a post, whose number is above those before it, to an author's posts, in place. */
export function withPost(posts: AuthorPosts, number: number, texts: readonly string[]): AuthorPosts {
  const words = quotedWordsOf(texts.join("\n"));
  posts.texts.set(number, ` ${words.join(" ")} `);
  for (const word of new Set(words)) {
    const numbers = posts.postsWith.get(word);
    if (numbers) numbers.push(number);
    else posts.postsWith.set(word, [number]);
  }
  return posts;
}

/**
 * The latest post that holds a quotation, given as its paragraphs: word for word; or else in pieces, in their order, with
 * the paragraph ends and ellipses as gaps; or else the post that resembles it most and enough. Case, punctuation,
 * formatting signs and white space do not count.
 */
export function postThatHolds(posts: AuthorPosts, paragraphs: readonly string[], work: Work): number | null {
  const whole = quotedWordsOf(paragraphs.join("\n"));
  const pieces = paragraphs
    .flatMap((text) => text.split(/\.{2,}|…/))
    .map((piece) => quotedWordsOf(piece).join(" "))
    .filter((piece) => piece !== "");
  const candidates = postsWithAll(posts, whole);
  return (
    holder(posts, candidates, [whole.join(" ")], work) ??
    holder(posts, candidates, pieces, work) ??
    mostAlike(posts, whole, pieces, work)
  );
}

/** The words of a text; of one without letters and digits (`:)`), its signs as a single word. */
function quotedWordsOf(text: string): string[] {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  if (words) return words;
  const signs = text.replace(/\s+/g, "");
  return signs === "" ? [] : [signs];
}

/** Posts that may have all the words, latest first: those that have the rarest of them. */
function postsWithAll(posts: AuthorPosts, words: readonly string[]): number[] {
  let rarest: readonly number[] | null = null;
  for (const word of words) {
    const numbers = posts.postsWith.get(word) ?? [];
    if (rarest === null || numbers.length < rarest.length) rarest = numbers;
  }
  return (rarest ?? []).slice(-EXACT_CANDIDATES).reverse();
}

function holder(posts: AuthorPosts, candidates: number[], pieces: readonly string[], work: Work): number | null {
  for (const number of candidates) {
    const text = posts.texts.get(number) ?? "";
    work.left -= text.length / 8;
    if (work.left < 0) return null;
    if (holdsInOrder(text, pieces)) return number;
  }
  return null;
}

function holdsInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(` ${piece} `, from);
    if (at < 0) return false;
    // The space behind a piece may be the one before the next.
    from = at + piece.length + 1;
  }
  return pieces.length > 0;
}

function mostAlike(posts: AuthorPosts, words: string[], pieces: readonly string[], work: Work): number | null {
  const compared = pieces.slice(0, FUZZY_PIECES).map((piece) => piece.slice(0, FUZZY_LENGTH));
  if (compared.join(" ").length < LEAST_FUZZY_LENGTH) return null;
  let best = { number: null as number | null, similarity: 0 };
  for (const number of votedPosts(posts, words)) {
    const similarity = quotationSimilarity(posts.texts.get(number) ?? "", compared, work);
    if (similarity >= LEAST_SIMILARITY && similarity > best.similarity) best = { number, similarity };
  }
  return best.number;
}

/** The posts that share most of a quotation's rarer words; of equals the latest first. */
function votedPosts(posts: AuthorPosts, words: readonly string[]): number[] {
  const postings = [...new Set(words)].flatMap((word) => {
    const numbers = posts.postsWith.get(word);
    return numbers ? [numbers] : [];
  });
  postings.sort((a, b) => a.length - b.length);
  const votes = new Map<number, number>();
  for (const numbers of postings.slice(0, MIN_VOTE_LENGTH)) {
    for (const number of numbers.slice(-VOTED_POSTS)) votes.set(number, (votes.get(number) ?? 0) + 1);
  }
  const ranked = [...votes].sort(([a, votesA], [b, votesB]) => votesB - votesA || b - a);
  return ranked.slice(0, FUZZY_CANDIDATES).map(([number]) => number);
}

/** 1 when every piece occurs in the text, less by each edit that is missing for that; a piece that is not there counts whole. */
function quotationSimilarity(text: string, pieces: readonly string[], work: Work): number {
  let errors = 0;
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    work.left -= (Math.ceil(piece.length / 32) + 1) * text.length;
    const matches = work.left < 0 ? [] : search(text, piece, Math.floor(piece.length * (1 - LEAST_SIMILARITY)));
    errors += matches.reduce((least, match) => Math.min(least, match.errors), piece.length);
  }
  return length === 0 ? 0 : 1 - errors / length;
}
