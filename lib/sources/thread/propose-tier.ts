import { countWords } from "@/lib/document/model/text";
import { ownPassages, type ReadPost, type Tier, type TierReason } from "./tier";

/**
 * Below this many words of their own a post of the author is a note rather than a part of the story: the shortest parts
 * of real timelines have about a hundred, the longest notes without a quotation about sixty.
 */
const LEAST_STORY_WORDS = 80;
/** Words at the beginning in which a post says what it is, or whom it speaks to. */
const OPENING_WORDS = 25;

/** How an author begins what is about the story rather than a part of it. */
const NOTE_SIGNALS =
  /^\W*(corrections?|errat(?:a|um)|retcons?|author'?s? notes?|a\/n|ooc|notes?\b(?=\s*[:.–-])|q\s?&\s?a|faq|announcement|apolog(?:y|ies)|housekeeping|hiatus|disclaimer|clarifications?|answers?\b(?=\s*[:.–-]|\s+to\b)|repl(?:y|ies)\s+to\b)/iu;
/** How somebody else begins what they wrote for the story. */
const GUEST_SIGNALS =
  /\b(guest[\s-]+(?:post|chapter|update|part|entry|piece|contribution)|omake|side[\s-]+story|contribution to (?:the|this) (?:story|timeline|thread))\b/iu;
const LEAVE = /\b(?:leave|permission|blessing|consent|approval|okay|go[\s-]ahead)\b/iu;
/** How an author takes somebody else's post into the story. */
const ACCEPTANCE =
  /\b(?:canon(?:ical|ised|ized)?|part of (?:the|this) (?:story|timeline)|official(?:ly)?|accepted|adopted|threadmarked)\b/iu;

/** What the rule proposes for a post, and why. */
export type ProposedTier = { readonly tier: Tier; readonly reasons: readonly TierReason[] };

/**
 * What each post of a thread is, by a rule anybody can follow. Who wrote the first post is the thread's author. A post of theirs
 * is story, unless it answers somebody (by quotation or by name), opens as a note, or is short. Somebody else's is
 * discussion, unless it says that it is a guest's and has the author's leave, or their acceptance later on.
 */
export function proposeTiers(posts: readonly ReadPost[]): ReadonlyMap<number, ProposedTier> {
  const starter = posts[0]?.author;
  const known = new Set<string>();
  const tiers = new Map<number, ProposedTier>();
  for (const post of posts) {
    const byStarter = post.author === starter;
    tiers.set(post.number, byStarter ? ofAuthor(post, known) : ofReader(post, starter ?? "", posts));
    if (!byStarter) known.add(post.author);
  }
  return tiers;
}

function ofAuthor(post: ReadPost, readers: ReadonlySet<string>): ProposedTier {
  if (post.number === 1) return { tier: "story", reasons: [{ because: "begins" }] };
  const quotation = post.passages.find(({ depth, quotes }) => depth > 0 && quotes?.author !== post.author);
  if (quotation) {
    const { author, post: number } = quotation.quotes ?? { author: "somebody", post: null };
    return note({ because: "quotes", author, post: number });
  }
  const opening = openingOf(post);
  const signal = NOTE_SIGNALS.exec(opening)?.[1];
  if (signal) return note({ because: "signal", words: signal });
  const addressed = [...readers].find((name) => namesPerson(opening, name));
  if (addressed) return note({ because: "addresses", author: addressed });
  const words = ownWords(post);
  const heading = post.passages.some(({ kind }) => kind === "heading");
  if (words < LEAST_STORY_WORDS && !heading) return note({ because: "short", words });
  const reasons: TierReason[] = [{ because: "authorWrites", words }];
  return { tier: "story", reasons: heading ? [...reasons, { because: "hasHeading" }] : reasons };
}

function note(reason: TierReason): ProposedTier {
  return { tier: "note", reasons: [reason] };
}

function ofReader(post: ReadPost, starter: string, posts: readonly ReadPost[]): ProposedTier {
  const opening = openingOf(post);
  if (!GUEST_SIGNALS.test(opening)) return { tier: "discussion", reasons: [{ because: "readerWrites" }] };
  const accepting = posts.find((later) => later.author === starter && accepts(later, post));
  const reasons: TierReason[] = [
    ...(LEAVE.test(opening) ? [{ because: "guestWithLeave" } as const] : []),
    ...(accepting ? [{ because: "guestAccepted", post: accepting.number } as const] : []),
  ];
  if (reasons.length > 0) return { tier: "guest", reasons };
  return { tier: "discussion", reasons: [{ because: "readerWrites" }, { because: "guestUnaccepted" }] };
}

/** Whether a later post of the author takes up a guest's: quotes it or names its author, and says that it counts. */
function accepts(later: ReadPost, guest: ReadPost): boolean {
  if (later.number <= guest.number) return false;
  const own = ownPassages(later).map(({ text }) => text);
  const about =
    later.passages.some(({ quotes }) => quotes?.post === guest.number) ||
    own.some((text) => namesPerson(text, guest.author));
  return about && own.some((text) => ACCEPTANCE.test(text));
}

/**
 * Whether a text names a member of the forum: the whole name as it is written, between other characters than letters and
 * digits, so that "Lex" is not found in "lexical". Names of less than three letters say nothing.
 */
export function namesPerson(text: string, name: string): boolean {
  if (name.length < 3) return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + name.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}

function ownWords(post: ReadPost): number {
  return ownPassages(post).reduce((sum, { text }) => sum + countWords(text), 0);
}

function openingOf(post: ReadPost): string {
  const first = ownPassages(post)[0]?.text ?? "";
  return first.split(/\s+/).slice(0, OPENING_WORDS).join(" ");
}
