/** A kind of pages that are alike but for what their addresses name: the address that stands for them, with place holders. */
export type FrameAddress = { readonly address: string; readonly places: ReadonlyMap<string, string> };

/** Numbers that no article has so many revisions for. */
const FIRST = 900_000_001;
const COMPARISON = /^(\/w\/[^/?]+\/a\/[^/?]+\/compare)\?from=([1-9]\d{0,5})&to=([1-9]\d{0,5})$/;

const SEARCH = /^(\/w\/[^/?]+\/search)\?q=([^&#]{1,200})$/;
/** Words that read the same in text, in attributes and in data. */
const PLAIN = /^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u;
/** Nobody looks for it. */
const WORDS = "words900000001";

/** Returns the frame that the page at an address fits into, and what stands in the place of its place holders; null: each is made by itself. */
export function frameAddress(url: string): FrameAddress | null {
  return ofComparison(url) ?? ofSearch(url);
}

/**
 * Comparisons of neighbours, of revisions with one between them, and of all others have frames of their own, since they offer other things to
 * do.
 */
function ofComparison(url: string): FrameAddress | null {
  const [, path, from, to] = COMPARISON.exec(url) ?? [];
  const first = Number(from);
  const apart = Number(to) - first;
  if (path === undefined || apart < 1) return null;
  const last = FIRST + Math.min(apart, 3);
  return {
    address: `${path}?from=${FIRST}&to=${last}`,
    places: new Map([
      [String(FIRST), String(first)],
      [String(FIRST + 1), String(first + 1)],
      [String(last), String(to)],
    ]),
  };
}

function ofSearch(url: string): FrameAddress | null {
  const [, path, asked = ""] = SEARCH.exec(url) ?? [];
  const words = decoded(asked);
  if (path === undefined || words === null || !PLAIN.test(words) || words !== words.normalize()) return null;
  const places = new Map([
    [`?q=${WORDS}`, `?${new URLSearchParams({ q: words })}`],
    [WORDS, words],
  ]);
  return { address: `${path}?q=${WORDS}`, places };
}

function decoded(asked: string): string | null {
  try {
    return decodeURIComponent(asked.replaceAll("+", " "));
  } catch {
    return null;
  }
}
