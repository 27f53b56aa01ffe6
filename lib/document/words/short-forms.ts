/** Short forms that stand before a name or a thing: titles, ranks, places, operations; those of other languages, too. */
const BEFORE_NAMES =
  "Mr Mrs Ms Mx Messrs Dr Prof Rev Hon Fr Msgr St Ste Sts Mt Mts Ft Pt Gen Genlt Brig Col Maj Capt Cpt Lt Lieut Sgt Cpl LCpl Pvt " +
  "Pte Pfc Gnr Adm RAdm VAdm Cmdr Comdr Cdr Cmdt Flt Sqn Gov Sen Rep Pres Sec Amb Supt Insp Op Ops Mlle Mme Mgr Hr Hrn Frl Ing " +
  "Oblt Hptm Obst Genmaj Gfm Kdt Kpt Uffz Fw Sr Sra Gral Cnel Tte Cap Sig Dhr Mevr płk gen por г ген полк кап лейт им ул ст оз св тов акад проф";

/** Those that stand before a number or a letter and are words besides: "No. 5", but "Did he? No. He stayed." */
const BEFORE_NUMBERS =
  "No Nos Nr Nrn pág págs Vol Vols Fig Figs Ch Chs Art Arts Para Sect Pl Ed p pp P Pp S Bd Abs Kap Abb Tab Anm Jan Feb Mar Apr Jun Jul Aug " +
  "Sep Sept Oct Okt Nov Dec Dez c ca circa approx est fl b d r um etwa стр рис";

/** Those that stand inside a sentence whatever follows. */
const INSIDE =
  "e.g i.e viz cf vs al resp incl excl bzw vgl sog evtl ggf inkl usw geb gest bes insb bijv ex av см напр " +
  "u.a z.B d.h z.T o.ä u.U v.a v.Chr n.Chr т.е т.к";

const EDGE = String.raw`(?:^|[\s(\[“„«"'‘—–-])`;
const NAME = shortForm(BEFORE_NAMES, "iu");
const NUMBER = shortForm(BEFORE_NUMBERS, "u");
const OPEN = shortForm(INSIDE, "iu");
/** Initials and what is written with them: "A. B. Smith", "the U.S. Navy"; and the first half of "z. B." and the like. */
const INITIALS = new RegExp(`${EDGE}\\p{Lu}(?:\\.\\s?\\p{Lu})*\\.$`, "u");
const HALF = new RegExp(`${EDGE}[zduivnospт]\\.$`, "u");

/** Words with which sentences begin and names hardly ever. */
const OPENERS =
  /^(?:The|It|They|We|You|In|On|At|By|But|And|This|That|These|Those|There|Then|When|While|After|Before|His|Her|Their|Its|Our|Nobody|Nothing|However|Meanwhile|Der|Die|Das|Es|Sie|Er|Wir|Dann|Danach|Aber)(?![\p{L}\p{N}])/u;
/** What a number of a thing looks like: "5", "IV", "B 12". */
const FIGURE = /^(?:\p{N}|[IVXLC]+(?![\p{L}])|\p{Lu}(?![\p{L}]))/u;

/** Whether a full stop at the end of `before` belongs to a short form that `after` goes on from, so that no sentence ends there. */
export function endsInShortForm(before: string, after: string): boolean {
  if (OPEN.test(before)) return true;
  if (HALF.test(before) && /^\p{L}{1,3}\./u.test(after)) return true;
  if (NUMBER.test(before)) return FIGURE.test(after);
  if (NAME.test(before)) return !/(?:^|\W)st\.$/i.test(before) || !OPENERS.test(after);
  return INITIALS.test(before) && !OPENERS.test(after);
}

/** A pattern for one of these forms at the end of a text; where a form has a full stop within, a space may follow that. */
function shortForm(words: string, flags: string): RegExp {
  const forms = words.split(" ").map((word) => word.replaceAll(".", "\\.\\s?"));
  return new RegExp(`${EDGE}(?:${forms.join("|")})\\.$`, flags);
}
