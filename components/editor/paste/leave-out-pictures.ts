const PICTURES = "img, picture, svg, video, audio, object, embed, canvas, iframe";
const CAPTIONS = "figcaption, .thumbcaption, .gallerytext, .wp-caption-text";
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u200d\ufe0f\u{1F3FB}-\u{1F3FF}])+$/u;

/**
 * Leaves pictures out of pasted HTML with their captions, in place, and returns how many: they lie elsewhere, and whoever pastes them may not
 * have the right to them. An emoji or formula
 * that is drawn as a picture stays as the text that stands for it.
 */
export function leaveOutPictures(body: Element): number {
  let left = 0;
  for (const picture of [...body.querySelectorAll(PICTURES)]) {
    if (!body.contains(picture)) continue;
    const text = textFor(picture);
    if (text === null && !isPixel(picture)) left += 1;
    const around = text === null ? picture.closest("figure, .thumb, .wp-caption") : null;
    if (around) for (const caption of around.querySelectorAll(CAPTIONS)) caption.remove();
    const parent = picture.parentElement;
    picture.replaceWith(...(text === null ? [] : [text]));
    dropEmpty(parent, body);
  }
  return left;
}

/** The text that a picture only draws. */
function textFor(picture: Element): string | null {
  const alt = picture.getAttribute("alt")?.trim() ?? "";
  const name = picture.getAttribute("class") ?? "";
  if (alt === "") return null;
  if (EMOJI.test(alt) || /emoji|smil(?:ie|ey)/i.test(name)) return alt;
  return /math|tex/i.test(name) ? alt : null;
}

function isPixel(picture: Element): boolean {
  return ["width", "height"].some((side) => /^[012]$/.test(picture.getAttribute(side) ?? ""));
}

/** What held nothing but the picture leaves no empty line. */
function dropEmpty(element: Element | null, body: Element): void {
  if (!element || element === body || /^(?:TD|TH|TR|TABLE|LI)$/i.test(element.tagName)) return;
  if ((element.textContent ?? "").trim() !== "" || element.querySelector(PICTURES)) return;
  const { parentElement } = element;
  element.remove();
  dropEmpty(parentElement, body);
}
