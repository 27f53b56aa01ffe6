import { Parser } from "htmlparser2";
import katex from "katex";
import { MAX_TEX } from "@/lib/document/model/tex";

/** An element of MathML; its attributes are named as MathML does. */
export type MathElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (MathElement | string)[];
};

/** A formula as MathML, or why it is none, as a sentence for its author. */
export type Mathml =
  | { readonly ok: true; readonly math: MathElement }
  | { readonly ok: false; readonly reason: string };

/** How often what an author writes may stand for something longer: enough for two thousand characters of honest work. */
const MAX_EXPANSIONS = 400;
/** Sizes that an author says themselves are no longer than this, in em. */
const MAX_SIZE = 20;
/** Groups in groups, beyond which browsers give up on elements. */
const MAX_DEPTH = 60;
/** Macros of an author's own could make millions of signs of a few. */
const DEFINES = /\\(?:[gex]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand)(?![a-zA-Z])/;
/** What KaTeX leaves in words, since it leads elsewhere or styles the page. */
const UNTRUSTED = /\\(?:href|url|includegraphics|html(?:Class|Id|Style|Data))(?![a-zA-Z])/;

const ELEMENTS: ReadonlySet<string> = new Set(
  `math semantics annotation mrow mi mn mo ms mtext mspace mstyle mpadded mphantom menclose mfrac msqrt mroot msub msup msubsup mover munder
   munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr`.split(/\s+/),
);
/** Colours are left out: they are chosen for one paper, and a page has two. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  `xmlns display encoding mathvariant stretchy fence separator symmetric largeop movablelimits accent accentunder lspace rspace minsize maxsize
   linethickness width height depth voffset scriptlevel displaystyle columnalign columnspacing rowspacing columnlines rowlines notation form
   side`.split(/\s+/),
);

/**
 * TeX as MathML (KaTeX, decision 068). Takes time within bounds whatever is given: length, macros, sizes and depth are limited, and nothing but
 * elements and attributes of MathML comes out.
 */
export function mathmlOf(tex: string, isDisplay: boolean): Mathml {
  const refusal = refused(tex);
  if (refusal !== null) return { ok: false, reason: refusal };
  try {
    const html = katex.renderToString(tex, {
      output: "mathml",
      displayMode: isDisplay,
      throwOnError: true,
      strict: "ignore",
      trust: false,
      maxExpand: MAX_EXPANSIONS,
      maxSize: MAX_SIZE,
    });
    return { ok: true, math: elementIn(html) };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function refused(tex: string): string | null {
  if (tex.trim() === "") return "There is nothing in it yet.";
  if (tex.length > MAX_TEX) return `It is longer than ${MAX_TEX.toLocaleString("en-GB")} characters.`;
  if (DEFINES.test(tex)) return "A formula cannot define commands of its own.";
  if (UNTRUSTED.test(tex)) return "A formula cannot hold links, pictures or styles.";
  return depthOf(tex) > MAX_DEPTH ? "It has too many groups in one another." : null;
}

/** How deep groups, fences and environments stand in one another. */
function depthOf(tex: string): number {
  let depth = 0;
  let most = 0;
  for (const [sign] of tex.matchAll(/\\(?:left|begin|right|end)(?![a-zA-Z])|\\[\s\S]|[{}]/g)) {
    if (sign === "{" || sign === "\\left" || sign === "\\begin") depth += 1;
    else if (sign === "}" || sign === "\\right" || sign === "\\end") depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** KaTeX says what it found and where; what it found is enough for a line. */
function reasonOf(error: unknown): string {
  const raw = error instanceof katex.ParseError ? String((error as { rawMessage?: unknown }).rawMessage ?? "") : "";
  const [, unknownCommand] = /^Undefined control sequence: (.+)$/.exec(raw) ?? [];
  if (unknownCommand !== undefined) return `${unknownCommand} is no command that is known here.`;
  if (/Too many expansions/.test(raw)) return "It has too many commands.";
  const words = raw.replace(/'EOF'/g, "its end").replace(/\s+/g, " ").trim().slice(0, 160);
  return words === ""
    ? "It cannot be read as TeX."
    : `${words.charAt(0).toUpperCase()}${words.slice(1).replace(/\.?$/, ".")}`;
}

/** The one `math` element of what KaTeX wrote. */
function elementIn(html: string): MathElement {
  type Open = { name: string; attributes: Record<string, string>; children: (MathElement | string)[] };
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  const parser = new Parser(
    {
      onopentag(name, all) {
        const element: Open = { name, attributes: measured(all), children: [] };
        // An element that is none of MathML is only what it holds.
        if (ELEMENTS.has(name)) open.at(-1)?.children.push(element);
        open.push(ELEMENTS.has(name) ? element : (open.at(-1) ?? root));
      },
      ontext(text) {
        open.at(-1)?.children.push(text);
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(html);
  const math = root.children.find((child) => typeof child !== "string" && child.name === "math");
  if (math === undefined || typeof math === "string") throw new Error("KaTeX wrote no MathML");
  return math;
}

function measured(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => ATTRIBUTES.has(name) && !isOutOfMeasure(value)),
  );
}

/** A length that would move something over its neighbours: KaTeX bounds what is long, not what is negative. */
function isOutOfMeasure(value: string): boolean {
  return [...value.matchAll(/-?\d+(?:\.\d+)?(?=em|ex|pt|px)/g)].some(([length]) => Number(length) < -2);
}
