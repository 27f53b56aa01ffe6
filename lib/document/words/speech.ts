/** A call or a question, and what closes it: "“Who goes there?”", "(!)". */
const CALL = /[!?…！？][!?！？]*([”“»«"'’)\]」』）]*)$/u;
/** Who says it, in the words after it: "Yamada shouted", "I asked", "the old sergeant replied". */
const SPEAKER =
  /^(?:[\p{L}.'’-]+\s){1,4}?(?:says?|said|asks?|asked|shout(?:s|ed)|cr(?:y|ies|ied)|repl(?:y|ies|ied)|answer(?:s|ed)|call(?:s|ed)|whisper(?:s|ed)|yell(?:s|ed)|exclaim(?:s|ed)|demand(?:s|ed)|bark(?:s|ed)|order(?:s|ed)|snap(?:s|ped)|wrote|thought|wondered|added|muttered|roared|warned)(?![\p{L}])/u;
/** The same where words are not parted by spaces: "と彼は叫んだ", "他喊道". */
const SPEAKER_BEHIND = /^(?:と|って|\p{Script=Han}{1,6}?(?:说|說|道|喊|問|问|叫))/u;
const OPENING = "“„«「『";
/** What closes a quotation that such a mark opened; German closes with the mark that English opens with. */
const CLOSING: Readonly<Record<string, string>> = { "“": "”", "„": "“”", "«": "»", "「": "」", "『": "』" };
/** Characters of speech that are looked through for its end; a longer speech is cut into its sentences. */
const LONGEST_SPEECH = 200;

/** Whether ! or ? at the end of `before` is part of speech that goes on, or that `after` says who spoke: no sentence ends there. */
export function endsInSpeech(before: string, after: string): boolean {
  const [, closed] = CALL.exec(before) ?? [];
  if (closed === undefined) return false;
  // French puts a space before the mark that closes.
  if (after.startsWith("»") && before.charAt(openQuotation(before)) === "«") return true;
  if (closed !== "" && SPEAKER_BEHIND.test(after)) return true;
  if (closed !== "" && /^(?:\p{Ll}|[,;—–-])/u.test(after)) return true;
  if (SPEAKER.test(after) && (closed !== "" || /^\p{Ll}/u.test(after) || /^I\s/.test(after))) return closed !== ")";
  return openQuotation(before) > 0 && closesSoon(before, after);
}

/** Where a quotation was opened that is still open (UTF-16 offset); -1 for none. */
function openQuotation(text: string): number {
  let at = -1;
  for (const [index, mark] of [...text.matchAll(/[“”„«»"「」『』]/gu)].map(
    (match) => [match.index, match[0]] as const,
  )) {
    const open = at === -1 ? "" : text.charAt(at);
    if (at !== -1 && (open === '"' ? mark === '"' : (CLOSING[open] ?? "").includes(mark))) at = -1;
    else if (at === -1 && (mark === '"' || OPENING.includes(mark))) at = index;
  }
  return at;
}

function closesSoon(before: string, after: string): boolean {
  const open = before.charAt(openQuotation(before));
  const closing = open === '"' ? '"' : (CLOSING[open] ?? "");
  const line = after.slice(0, LONGEST_SPEECH).split("\n")[0] ?? "";
  return [...closing].some((mark) => line.includes(mark));
}
