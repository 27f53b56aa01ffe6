/** How Word, LibreOffice, Google Docs, wikis and Pandoc call the place of a note. */
const NOTE = /#_?(?:ftn|edn|sdfootnote|sdendnote|cite_note|ftnt|fn|footnote|endnote)(?!ref|_ref)[-:\w.%]*$/i;
/** How the way back from a note to its mark is called. */
const BACK = /#(?:_?(?:ftn|edn|fn)ref|cite_ref|ftnt_ref|fnref|sd(?:foot|end)note\d+anc)/i;
const NOTE_BOX = "div[id^=ftn], div[id^=edn], div[id^=sdfootnote], div[id^=sdendnote], li";

/** What stands on a line of its own. */
const BLOCKS = "p, div, li, ul, ol, blockquote, h1, h2, h3, h4, h5, h6, table, tr, td, pre, dl, dt, dd";

/**
 * Puts the words of each footnote of pasted HTML where its marks are, in place. A mark whose note was not copied is left out; returns how
 * many of those there were.
 */
export function keepFootnotes(body: Element): number {
  const marks = [...body.querySelectorAll("a[href*='#']")].filter(isMark);
  const found = marks.map((mark) => ({ mark, note: noteOf(mark, body) }));
  const words = new Map<Element, Element>();
  let missing = 0;
  for (const { mark, note } of found) {
    const shown = mark.closest("sup") ?? mark;
    if (note && !note.contains(mark)) {
      const written = words.get(note) ?? lineOfNote(note);
      words.set(note, written);
      shown.replaceWith(written.cloneNode(true));
    } else {
      shown.remove();
      missing += 1;
    }
  }
  for (const note of words.keys()) note.remove();
  for (const box of body.querySelectorAll("[style*='footnote-list'], [style*='endnote-list']")) box.remove();
  for (const box of body.querySelectorAll("ol.references, .reflist, section[role=doc-endnotes]")) {
    if ((box.textContent ?? "").trim() === "") box.remove();
  }
  return missing;
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

/** The words of a note as one line, as the editor reads them. */
function lineOfNote(note: Element): Element {
  const document = note.ownerDocument;
  const copy = note.cloneNode(true) as Element;
  for (const back of copy.querySelectorAll("a[href*='#'], .mw-cite-backlink")) {
    const isBack = back.matches(".mw-cite-backlink") || BACK.test(back.getAttribute("href") ?? "");
    if (isBack) back.remove();
  }
  for (const block of copy.querySelectorAll(BLOCKS)) block.replaceWith(" ", ...block.childNodes, " ");
  for (const line of copy.querySelectorAll("br")) line.replaceWith(" ");
  const words = document.createElement("span");
  words.setAttribute("data-footnote", "");
  words.append(...copy.childNodes);
  return words;
}
