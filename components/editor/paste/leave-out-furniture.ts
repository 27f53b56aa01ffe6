/** What belongs to the page of a wiki or a forum, not to its text, by class. */
const CLASSES = [
  ...["mw-editsection", "editsection", "mw-jump-link", "mw-collapsible-toggle", "mw-indicators", "noprint", "catlinks"],
  ...["navbox", "navbox-styles", "vertical-navbox", "sidebar", "sistersitebox", "portalbox", "side-box", "toc"],
  ...["ambox", "mbox", "tmbox", "ombox", "metadata", "hatnote", "dablink", "shortdescription", "printfooter"],
  ...["bbCodeBlock-expandLink", "bbCodeBlock-shrinkLink", "js-expandLink", "quote-controls", "post-controls"],
  ...["message-signature", "signature", "user-signature", "signature-container", "postsignature", "message-lastEdit"],
  ...["message-user", "message-attribution", "message-footer", "message-actionBar", "reactionsBar", "postprofile"],
  ...["post-buttons", "markdown-alert-title", "topic-avatar", "mw-cite-backlink"],
];
const TAGS =
  "script, style, noscript, template, nav, button, select, textarea, input, #toc, a[data-claim-ref], [data-callout-name]";
const INFOBOXES = "table.infobox, .portable-infobox, .infobox, .taxobox";
const EDIT =
  /\[\s*(?:edit|edit source|bearbeiten|quelltext bearbeiten|modifier|editar|modifica|править|編集)(?:\s*\|[^\]]{0,40})?\s*\]/i;
const EXPAND = /^\s*Click to (?:expand|collapse)\s*(?:\.\.\.|…)?\s*$/i;

/** Leaves out of pasted HTML what is furniture of a wiki or forum, in place; returns how many infoboxes were among it. */
export function leaveOutFurniture(body: Element): number {
  // Notes are kept apart; a way back to a mark is told by its own class.
  for (const element of body.querySelectorAll(`${CLASSES.map((name) => `.${name}`).join(", ")}, ${TAGS}`)) {
    element.remove();
  }
  for (const element of body.querySelectorAll("[style]")) {
    if (/(?:^|;)\s*display\s*:\s*none/i.test(element.getAttribute("style") ?? "")) element.remove();
  }
  for (const element of body.querySelectorAll("span, small, sup, a, div, p")) {
    const text = element.textContent ?? "";
    const isEdit = text.length < 80 && new RegExp(`^\\s*${EDIT.source}\\s*$`, "i").test(text);
    if (isEdit || EXPAND.test(text)) element.remove();
  }
  for (const heading of body.querySelectorAll("h1, h2, h3, h4, h5, h6")) withoutEdit(heading);
  const infoboxes = [...body.querySelectorAll(INFOBOXES)].filter((box) => !box.parentElement?.closest(INFOBOXES));
  for (const box of infoboxes) box.remove();
  return infoboxes.length;
}

/** A heading whose `[edit]` came without its own element. */
function withoutEdit(heading: Element): void {
  const text = heading.textContent ?? "";
  if (EDIT.test(text)) heading.textContent = text.replace(EDIT, "").trim();
}
