import { styleOf } from "./style-of";

/** What Word and LibreOffice lay beside a text for those who review it. */
const COMMENTS =
  "a.msocomanchor, .MsoCommentReference, .MsoCommentText, .MsoCommentSubject, .msocomtxt, hr.msocomoff, [class^=sdcomment], a[href*='#cmnt']";
const COMMENT_STYLE = /mso-element:comment|mso-special-character:comment/;

/** Leaves out of pasted HTML what an office program tells reviewers: comments, their marks, and words that were deleted. */
export function leaveOutReview(body: Element): void {
  for (const comment of body.querySelectorAll(COMMENTS)) comment.remove();
  for (const element of body.querySelectorAll("[style]")) {
    if (COMMENT_STYLE.test(styleOf(element))) element.remove();
  }
  for (const gone of body.querySelectorAll("del, .msoDel")) {
    // Elsewhere it is how words are struck.
    const isTracked = gone.hasAttribute("cite") || gone.hasAttribute("datetime") || gone.classList.contains("msoDel");
    if (isTracked) gone.remove();
  }
}
