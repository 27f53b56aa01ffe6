/** Months as languages write them that put a full stop behind a day: "12. Juni". */
const MONTHS =
  /^(?:Jan|Feb|Mär|Apr|Mai|Juni?|Juli?|Aug|Sep|Okt|Oct|Nov|De[zc])\p{L}*(?![\p{L}])|^(?:Jänner|Feber|Maj|Hornung)(?![\p{L}])/u;
/** A number with a full stop behind it, Arabic or Roman, and the word before it. */
const NUMBERED = /(?:^|[\s(“„«"])(?:(\p{L}+)\s)?(\d{1,3}|[IVXLC]{2,7})\.$/u;
/** Articles and prepositions before a numeral: "die 5. Armee", "im 19. Jahrhundert", "vom II. Korps". */
const LEADS_TO_ORDINAL =
  /^(?:der|die|das|dem|den|des|im|am|vom|zum|zur|beim|ins|ab|bis|seit|und|oder|von|nach|vor|unter|mit|jeder|jede|jedes|sein|seine|ihr|ihre|ein|eine|einem|einen|einer|det|de|till|fra|til)$/i;
/** What begins a sentence after a plain number: "He was twelve, I am 12. The others ..." */
const ENGLISH_OPENERS =
  /^(?:The|It|He|She|They|We|You|I|In|On|But|And|This|That|There|Then|When|After|Before|Nobody)(?![\p{L}])/u;

/** Whether a full stop at the end of `before` makes an ordinal of a number ("12. Juni", "die 5. Armee"), so that no sentence ends there. */
export function endsInOrdinal(before: string, after: string): boolean {
  const [, lead, number] = NUMBERED.exec(before) ?? [];
  if (number === undefined) return false;
  if (/^\d{1,2}$/.test(number) && Number(number) >= 1 && Number(number) <= 31 && MONTHS.test(after)) return true;
  return lead !== undefined && LEADS_TO_ORDINAL.test(lead) && /^\p{Lu}/u.test(after) && !ENGLISH_OPENERS.test(after);
}
