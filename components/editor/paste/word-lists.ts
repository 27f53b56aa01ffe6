import { styleOf } from "./style-of";

/** A paragraph of Word that is an item of a list: which list, how deep, and the sign before it. */
type Item = { readonly paragraph: Element; readonly list: string; readonly level: number; readonly sign: string };

const LIST = /mso-list:l(\d+)level(\d+)/;
/** A bullet or number with the spaces that stand for a tab, where a paragraph of a list says no more of itself. */
const SIGN = /^\s*([·•▪§\u00b7\u25cf\u25cb\uf0b7o–-]|[\dA-Za-z]{1,4}[.)])[\s\u00a0]{2,}/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Makes lists of Word's list paragraphs, which carry their bullet or number as text, in place. */
export function makeWordLists(body: Element): void {
  const run: Item[] = [];
  const end = () => {
    if (run.length > 0) makeList(run.splice(0));
  };
  for (const paragraph of body.querySelectorAll("p")) {
    const item = itemOf(paragraph);
    const last = run.at(-1)?.paragraph;
    if (last && last.nextElementSibling !== paragraph) end();
    if (item) run.push(item);
    else end();
  }
  end();
}

function itemOf(paragraph: Element): Item | null {
  const [, list, level] = LIST.exec(styleOf(paragraph)) ?? [];
  if (list !== undefined) {
    const marker = [...paragraph.querySelectorAll("[style]")].find((each) => styleOf(each).includes("mso-list:ignore"));
    const sign = marker?.textContent?.replaceAll("\u00a0", " ").trim() ?? "";
    marker?.remove();
    return { paragraph, list, level: Math.min(9, Number(level)), sign };
  }
  const text = paragraph.textContent ?? "";
  const sign = /^MsoList/i.test(paragraph.className) ? SIGN.exec(text)?.[1] : undefined;
  if (sign === undefined) return null;
  dropStart(paragraph, SIGN.exec(text)?.[0].length ?? 0);
  return { paragraph, list: "", level: 1, sign };
}

/** Takes the first characters out of an element's text. */
function dropStart(node: Node, count: number): number {
  let left = count;
  for (const child of [...node.childNodes]) {
    if (left === 0) return 0;
    if (child.nodeType === 3) {
      const text = child.textContent ?? "";
      child.textContent = text.slice(left);
      left = Math.max(0, left - text.length);
    } else left = dropStart(child, left);
  }
  return left;
}

type Open = { readonly element: Element; readonly level: number; readonly list: string; readonly isNumbered: boolean };

function makeList(items: readonly Item[]): void {
  const open: Open[] = [];
  for (const { paragraph, list, level, sign } of items) {
    const number = numberOf(sign);
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    const same = open.at(-1);
    const continues = same?.level === level && same.list === list && same.isNumbered === (number !== null);
    if (same?.level === level && !continues) open.pop();
    const inside = open.at(-1)?.element.lastElementChild;
    if (!continues) open.push(begun(paragraph, inside, { list, level, number }));
    const item = paragraph.ownerDocument.createElement("li");
    open.at(-1)?.element.append(item);
    item.append(paragraph);
  }
}

type Beginning = { readonly list: string; readonly level: number; readonly number: number | null };

/** A new list: in the item that is open, or where the paragraph stands. */
function begun(paragraph: Element, inside: Element | null | undefined, { list, level, number }: Beginning): Open {
  const element = paragraph.ownerDocument.createElement(number === null ? "ul" : "ol");
  if (number !== null && number !== 1) element.setAttribute("start", String(number));
  if (inside) inside.append(element);
  else paragraph.before(element);
  return { element, level, list, isNumbered: number !== null };
}

/** What a sign counts: `3.`, `c)`, `iv.`; null for a bullet. */
function numberOf(sign: string): number | null {
  const [, counted = ""] = /^\(?([\dA-Za-z.]*[\dA-Za-z])[.)]+$/.exec(sign) ?? [];
  const last = counted.split(".").at(-1) ?? "";
  if (/^\d{1,9}$/.test(last)) return Number(last);
  const small = last.toLowerCase();
  if (/^[ivx]+$/.test(small)) return romanValue(small);
  return /^[a-z]$/.test(small) ? small.charCodeAt(0) - 96 : null;
}

function romanValue(roman: string): number {
  const values = [...roman].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
