import { b, p } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { SampleArticle } from "../types";

const chiang = to("chiang-kai-shek", "Chiang Kai-shek");

export const chiangChingKuo: SampleArticle = {
  slug: "chiang-ching-kuo",
  title: "Chiang Ching-kuo",
  kind: "person",
  tags: ["china"],
  aliases: [],
  revisions: [
    {
      by: "contributor",
      at: "2026-08-27T18:00:00.000Z",
      summary: "The elder son, whom both sides would like to have on theirs",
      build: (cite) =>
        page(
          cite,
          p.id(
            "ching-lead",
            b("Chiang Ching-kuo"),
            " is the elder son of ",
            chiang,
            " and came home from the Soviet Union in 1937.",
          ),
          p.id(
            "ching-otl",
            "Nothing in the thread says what he does in 1940. In our history he governed the south of Kiangsi.",
          ),
        ),
    },
  ],
};

export const chiangWeiKuo: SampleArticle = {
  slug: "chiang-wei-kuo",
  title: "Chiang Wei-kuo",
  kind: "person",
  tags: ["china"],
  aliases: [],
  revisions: [
    {
      by: "contributor",
      at: "2026-08-27T18:20:00.000Z",
      summary: "The younger son, whom Germany trained",
      build: (cite) =>
        page(
          cite,
          p.id(
            "wei-lead",
            b("Chiang Wei-kuo"),
            " is the adopted younger son of ",
            chiang,
            " and was trained as an officer in Germany.",
          ),
          p.id(
            "wei-ties",
            "He belongs to what the ",
            to("sino-german-relations", "relations of China and Germany"),
            " left behind.",
          ),
        ),
    },
  ],
};

export const soongMeiLing: SampleArticle = {
  slug: "soong-mei-ling",
  title: "Soong Mei-ling",
  kind: "person",
  tags: ["china"],
  aliases: ["Madame Chiang"],
  revisions: [
    {
      by: "contributor",
      at: "2026-08-27T18:40:00.000Z",
      summary: "Who speaks for China where English is spoken",
      build: (cite) =>
        page(
          cite,
          p.id(
            "soong-lead",
            b("Soong Mei-ling"),
            " is married to ",
            chiang,
            " and speaks for China where English is spoken.",
          ),
        ),
    },
  ],
};
