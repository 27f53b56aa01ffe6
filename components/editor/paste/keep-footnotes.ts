/** How Word, LibreOffice, Google Docs, wikis and Pandoc call the place of a note. */
const NOTE = /#_?(?:ftn|edn|sdfootnote|sdendnote|cite_note|ftnt|fn|footnote|endnote)(?!ref|_ref)[-:\w.%]*$/i;
/** How the way back from a note to its mark is called. */
const BACK = /#(?:_?(?:ftn|edn|fn)ref|cite_ref|ftnt_ref|fnref|sd(?:foot|end)note\d+anc)/i;
const NOTE_BOX = "div[id^=ftn], div[id^=edn], div[id^=sdfootnote], div[id^=sdendnote], li";

/** How many footnotes came along, and how many marks had none. */
export type Footnotes = { readonly kept: number; readonly missing: number };

/**
 * Makes a numbered list, below all that is pasted, of its footnotes, in place; a raised number stays where each mark was. A mark whose
 * note was not copied is left out.
 */
export function keepFootnotes(body: Element): Footnotes {
  const marks = [...body.querySelectorAll("a[href*='#']")].filter(isMark);
  const numbers = new Map<Element, number>();
  let missing = 0;
  for (const mark of marks) {
    const note = noteOf(mark, body);
    const shown = mark.closest("sup") ?? mark;
    if (note && !note.contains(mark)) {
      const number = numbers.get(note) ?? numbers.size + 1;
      numbers.set(note, number);
      const raised = body.ownerDocument.createElement("sup");
      raised.textContent = String(number);
      shown.replaceWith(raised);
    } else {
      shown.remove();
      missing += 1;
    }
  }
  if (numbers.size > 0) body.append(listOf([...numbers.keys()], body));
  for (const box of body.querySelectorAll("[style*='footnote-list'], [style*='endnote-list']")) box.remove();
  for (const box of body.querySelectorAll("ol.references, .reflist")) {
    if ((box.textContent ?? "").trim() === "") box.remove();
  }
  return { kept: numbers.size, missing };
}

function isMark(link: Element): boolean {
  const href = link.getAttribute("href") ?? "";
  if (BACK.test(href) || link.closest(NOTE_BOX)?.matches("div")) return false;
  return NOTE.test(href) && (link.textContent ?? "").trim().length <= 12;
}

/** The box of the note that a mark leads to. */
function noteOf(mark: Element, body: Element): Element | null {
  const href = mark.getAttribute("href") ?? "";
  const name = href.slice(href.lastIndexOf("#") + 1);
  // Word calls the box of `_ftn1` only `ftn1`.
  const names = [name, name.replace(/^_/, "")];
  const target = [...body.querySelectorAll("[id], a[name]")].find((each) =>
    [each.getAttribute("id"), each.getAttribute("name")].some((own) => own !== null && names.includes(own)),
  );
  return target?.closest(NOTE_BOX) ?? target?.closest("p") ?? null;
}

function listOf(notes: readonly Element[], body: Element): Element {
  const list = body.ownerDocument.createElement("ol");
  for (const note of notes) {
    for (const back of note.querySelectorAll("a[href*='#'], .mw-cite-backlink")) {
      const isBack = back.matches(".mw-cite-backlink") || BACK.test(back.getAttribute("href") ?? "");
      if (isBack) back.remove();
    }
    const item = body.ownerDocument.createElement("li");
    item.append(...note.childNodes);
    note.remove();
    list.append(item);
  }
  return list;
}
