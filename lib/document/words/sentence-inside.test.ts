import { expect, test } from "vitest";
import { sentencesOf } from "./sentences";

const texts = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

/** Where sentences go on: each is one. */
const ONE_SENTENCE_EACH = [
  "See Op. Pike and the plans for Khalkin Gol of that year.",
  "Lt. Col. Hayashi and Maj. Gen. Zhdanov signed it at St. Olga Bay.",
  "Order No. 227 reached the 3rd Sqn. Ishikari too late, cf. Vol. IV of the diaries.",
  "The U.S. Pacific Fleet and Mt. Fuji are named on Sept. 3 by Adm. Yamamoto, op. cit. p. 12.",
  "Es gab z. B. Panzer, d. h. Fahrzeuge, u. a. Typ 97, im Depot.",
  "Sie lebten um 300 v. Chr. Geburt am Ob.",
  "Am 12. Juni fiel Chita, am 3. August auch Tynda.",
  "Den 4. Mai zog die 5. Armee durch das 19. Jahrhundert.",
  "Der II. Weltkrieg und Nr. 8 der Reihe.",
  "В 1941 г. Москва молчала, т. е. Жуков ждал.",
  "“Who goes there?” asked the sentry at the bridge.",
  "“Cease fire!” Yamada shouted over the noise.",
  '"Halt!" he cried, and nobody did.',
  "Halt! he cried into the fog.",
  "He read out “Comrades! Do we yield?” and sat down.",
  "The mayor claimed (!) that nobody had fled.",
  "„Wer da?“ rief die Wache.",
  "« Halte ! » cria-t-il dans la nuit.",
  "「誰だ！」と彼は叫んだ。",
  "“站住！”他喊道。",
  "彼は「撃て！退くな！」と言った。",
];
test.each(ONE_SENTENCE_EACH)("is one sentence: %s", (text) => {
  expect(texts(`It began so. ${text} It ended so.`)).toEqual(["It began so.", text, "It ended so."]);
});

/** Where sentences end, though something like a short form, an ordinal or speech stands there. */
test.each([
  ["Did he yield? No. Gordov stayed.", 3],
  ["They lived in Baker St. The house burned.", 2],
  ["It belongs to the U.S. The fleet left.", 2],
  ["He was one of 12. Nobody wrote of the rest.", 2],
  ["It ended in 1941. August was cold.", 2],
  ["We are 31. The others are older.", 2],
  ["“Who goes there?” The sentry raised his rifle.", 2],
  ["“Retreat!” Nothing else was ever heard of them.", 2],
  ["「誰だ！」彼は撃った。", 2],
  ["彼は来た。そして去った。", 2],
  ["“We came at dawn. We saw little.”", 2],
  ["Who did it? Yamada did it. He said so.", 3],
  ["He wrote “Never!” Then he left.", 2],
  ["They met the Gen.\nZhukov came.", 2],
])("ends where it ends: %s", (text, count) => {
  expect(texts(text)).toHaveLength(count);
});

test("speech of many sentences is cut, a short one within a sentence is not", () => {
  const long = `He said “Hear me! ${"We have marched for days and days. ".repeat(9)}Go home!” and left.`;
  expect(texts(long).length).toBeGreaterThan(5);
});
