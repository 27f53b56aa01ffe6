import { expect, test } from "vitest";
import { EDGE } from "./block-words";
import { repeatIndex, takeRepeated, type WordSource } from "./repeated-words";

const tokensFrom = (text: string): string[] => text.split(" ").map((word) => (word === "|" ? EDGE : word));

/** A text that went, all of it brought by that revision; `|` is the edge of a line. */
function gone(text: string, revision = 1): WordSource {
  const words = tokensFrom(text);
  return { words, origins: words.map((word) => (word === EDGE ? 0 : revision)), alive: false };
}

const still = (text: string, revision = 1): WordSource => ({ ...gone(text, revision), alive: true });

/** The origins that are found for the words of a text: a digit for each word, 0 where none is. `known` are those there are. */
function origins(text: string, sources: readonly WordSource[], known = ""): string {
  const words = tokensFrom(text);
  const found = words.map((_, at) => Number(known[at] ?? 0));
  takeRepeated(words, found, repeatIndex(sources, [words]));
  return found.filter((_, at) => words[at] !== EDGE).join("");
}

test("four words in a row of a text that went are a passage of it, three are not", () => {
  const source = gone("| x the army crossed rivers y |");
  expect(origins("| a the army crossed rivers b |", [source])).toBe("011110");
  expect(origins("| a the army crossed b |", [source])).toBe("00000");
});

test("three words are enough where they were a whole line, or are one now; two where they were and are", () => {
  expect(origins("| a b the army crossed c |", [gone("| the army crossed |")])).toBe("001110");
  expect(origins("| the army crossed |", [gone("| x y the army crossed z |")])).toBe("111");
  expect(origins("| a b the army c |", [gone("| the army |")])).toBe("00000");
  expect(origins("| the army |", [gone("| x the army z |")])).toBe("00");
  expect(origins("| the army |", [gone("| the army |")])).toBe("11");
  expect(origins("| Army |", [gone("| Army |")])).toBe("1");
});

test("a line that only begins or only ends like another is not the whole of it", () => {
  expect(origins("| a the army crossed c |", [gone("| the army crossed z |")])).toBe("00000");
  expect(origins("| a the army crossed c |", [gone("| z the army crossed |")])).toBe("00000");
  expect(origins("| the army crossed c |", [gone("| z the army crossed y |")])).toBe("0000");
  expect(origins("| the army c |", [gone("| the army |")])).toBe("000");
});

test("seven words in a row are copied from a text that is still there, six are not, whole line or not", () => {
  const source = still("| x the army crossed the frozen wide river y |");
  expect(origins("| a the army crossed the frozen wide river b |", [source])).toBe("011111110");
  expect(origins("| a the army crossed the frozen wide b |", [source])).toBe("00000000");
  expect(origins("| the army crossed |", [still("| the army crossed |")])).toBe("000");
});

test("a single word comes from where the known words around it come from", () => {
  const source: WordSource = { ...gone("| x the army crossed y |"), origins: [0, 5, 2, 3, 4, 5, 0] };
  // The army is known to come from revisions 2 and 3, as it does there: so does what follows.
  expect(origins("| a the army crossed b |", [source], "0023000")).toBe("02340");
  // One known word may be alike by chance, and other origins say that it is another passage.
  expect(origins("| a the army crossed b |", [source], "0020000")).toBe("02000");
  expect(origins("| a the army crossed b |", [source], "0024000")).toBe("02400");
  // What follows the passage says nothing of it.
  expect(origins("| a the army crossed b |", [source], "0023090")).toBe("02349");
});

test("the first revision says as much of a passage as any other", () => {
  const source: WordSource = { ...gone("| x the army crossed y |"), origins: [0, 5, 1, 1, 4, 5, 0] };
  expect(origins("| a the army crossed b |", [source], "0011000")).toBe("01140");
  const later: WordSource = { ...gone("| x the army crossed y |"), origins: [0, 5, 2, 3, 4, 5, 0] };
  expect(origins("| a the army crossed b |", [later], "0021000")).toBe("02100");
});

test("what is known stays as it is", () => {
  expect(
    origins("| a the army crossed rivers often b |", [gone("| x the army crossed rivers often y |")], "0090000"),
  ).toBe("0911110");
});

test("the longest passage counts first, then what is gone before what is there, then what stands first", () => {
  const short = gone("| the army crossed rivers |", 1);
  const long = gone("| when the army crossed rivers |", 2);
  expect(origins("| when the army crossed rivers |", [short, long])).toBe("22222");
  const seven = "the army crossed the frozen wide river";
  expect(origins(`| a ${seven} b |`, [still(`| x ${seven} y |`, 1), gone(`| x ${seven} y |`, 2)])).toBe("022222220");
  expect(origins(`| a ${seven} b |`, [gone(`| x ${seven} y |`, 1), gone(`| x ${seven} y |`, 2)])).toBe("011111110");
});

test("a passage may be copied twice, and at the very beginning and end of a text", () => {
  const source = gone("one two three four");
  expect(origins("one two three four x one two three four", [source])).toBe("111101111");
});

test("of words that stand in very many places the first ones are looked at", () => {
  const often = Array.from({ length: 24 }, (_, at) => `the army of town${at}`).join(" ");
  const wanted = "x the army of chita froze y";
  expect(origins(wanted, [gone(`${often.slice("the army of town0 ".length)} the army of chita froze`)])).toBe(
    "0111110",
  );
  expect(origins(wanted, [gone(`${often} the army of chita froze`)])).toBe("0000000");
});

test("edges of lines are no words, and count for none", () => {
  expect(origins("a | b c d | e", [gone("x | b c d | y")])).toBe("01110");
  expect(origins("a b | | c d", [gone("a b | | c d")])).toBe("1111");
  expect(origins("x a b | | c y", [gone("z a b | | c w")])).toBe("00000");
});
