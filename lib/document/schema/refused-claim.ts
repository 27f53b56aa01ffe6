/** The claim that something in a document of unknown shape is about. */
export type RefusedClaim = {
  /** Null where what should be its id is none. */
  readonly id: string | null;
  readonly words: string;
  /** What of its mark is meant: `citations.1.start`, `id`; "" for all of it. */
  readonly field: string;
  /** The id of the citation that is meant; null where it is none or the claim itself is meant. */
  readonly citation: string | null;
};

/** The claim to which a path (`content.3.content.0.marks.0.attrs.id`) leads in what was sent as a document; null: to none. */
export function refusedClaim(document: unknown, path: string): RefusedClaim | null {
  const [, at = "", index = "", field = ""] = /^(.*)\.marks\.(\d+)(?:\.attrs(?:\.(.*))?)?$/.exec(path) ?? [];
  const mark = valueAt(document, `${at}.marks.${index}`);
  if (valueAt(mark, "type") !== "claim") return null;
  const id = text(valueAt(mark, "attrs.id"));
  const citation = /^citations\.\d+/.exec(field)?.[0];
  return {
    id,
    words: claimWords(document, at, id),
    field,
    citation: citation === undefined ? null : text(valueAt(mark, `attrs.${citation}.id`)),
  };
}

/** The words of a claim: of its text and, where bold or a link cut it in several, of those beside it with the same id. */
function claimWords(document: unknown, at: string, id: string | null): string {
  const split = at.lastIndexOf(".");
  const siblings = valueAt(document, at.slice(0, split));
  if (!Array.isArray(siblings)) return "";
  const place = Number(at.slice(split + 1));
  const belongs = (node: unknown) => id !== null && claimIdOf(node) === id;
  let [first, last] = [place, place];
  while (belongs(siblings[first - 1])) first -= 1;
  while (belongs(siblings[last + 1])) last += 1;
  return siblings
    .slice(first, last + 1)
    .map((node) => text(valueAt(node, "text")) ?? " ")
    .join("");
}

function claimIdOf(node: unknown): unknown {
  const marks = valueAt(node, "marks");
  const mark = Array.isArray(marks) ? marks.find((each) => valueAt(each, "type") === "claim") : undefined;
  return valueAt(mark, "attrs.id");
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function valueAt(value: unknown, path: string): unknown {
  let found = value;
  for (const key of path.split(".")) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, key)) return undefined;
    found = found[key as keyof typeof found];
  }
  return found;
}
