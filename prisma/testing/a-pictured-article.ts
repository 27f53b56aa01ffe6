import sharp from "sharp";
import { doc, fact, factBox, gallery, h, p, picture } from "@/lib/document/model/build";
import type { NodeJson } from "@/lib/document/model/json";
import type { PictureSize } from "@/lib/document/model/picture-source";
import { addFile } from "@/lib/files/add-file";
import { describeFile } from "@/lib/files/describe-file";
import type { FileStore } from "@/lib/files/store/file-store";
import { anArticleWith, type Setting } from "./a-world";
import { value } from "./outcome";

/** Pictures of the article: wide, tall, small and square ones, alone, beside the text and in galleries. */
export const PICTURES = 40;

const FORMS = [
  [1200, 800],
  [700, 1100],
  [320, 240],
  [900, 900],
  [1600, 500],
] as const;
const SIZES: readonly PictureSize[] = ["full", "half", "left", "right"];
const WORDS =
  "The bridge was built in the winter, of the wood that lay nearest, and it was never meant to carry more than a summer of trains. ";

/** An article with 40 pictures that are really there, each described, and a fact box; returns its slug. */
export async function aPicturedArticle(setting: Setting, store: FileStore): Promise<string> {
  const files: string[] = [];
  for (let number = 1; number <= PICTURES; number += 1) files.push(await aPicture(setting, store, number));
  const alone = files.slice(0, 28);
  const together = files.slice(28);
  const sections = alone.flatMap((file, index): NodeJson[] => [
    ...(index % 4 === 0 ? [h(2, `Stretch ${index / 4 + 1}`)] : []),
    picture(file, { size: SIZES[index % SIZES.length] ?? "full" }, `The bridge at kilometre ${index + 1}.`),
    p(WORDS.repeat(3)),
  ]);
  const galleries = [0, 6].map((from) =>
    gallery(...together.slice(from, from + 6).map((file) => picture(file, {}, "A pier."))),
  );
  const box = factBox(fact("date", "April 1940"), fact("place", "Tynda"), fact("strength", "40 piers"));
  return anArticleWith(setting, doc(box, p(WORDS), ...sections, ...galleries), "Bridges of the line");
}

async function aPicture({ context, slug }: Setting, store: FileStore, number: number): Promise<string> {
  const [width, height] = FORMS[number % FORMS.length] ?? FORMS[0];
  const background = { r: (number * 37) % 256, g: (number * 91) % 256, b: 140 };
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
  const { id } = value(await addFile(context, store, slug, { bytes, name: `Bridge ${number}.png` }));
  const said = { alt: `Bridge number ${number}`, licence: "cc0", author: "Anna", source: "Drawn" } as const;
  value(await describeFile(context, slug, id, said));
  return id;
}
