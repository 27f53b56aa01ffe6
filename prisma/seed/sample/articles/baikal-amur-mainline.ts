import { b, claim, h, p, ul } from "@/lib/document/model/build";
import { page, to } from "../page";
import type { Part, SampleArticle } from "../types";

const leadOld: Part = (cite) =>
  p.id(
    "bam-lead",
    "The ",
    b("Baikal–Amur Mainline"),
    " is the northern of the two railways to the Soviet Far East. ",
    claim(
      "sc-bam-exists",
      "It crosses the Amur–Yakutsk line at Tynda",
      cite("supports", "thread", "where the Baikal-Amur and the Amur-Yakutsk lines cross"),
    ),
    " and ",
    claim(
      "sc-bam-shut",
      "is closed by saboteurs in April 1940",
      cite("supports", "thread", "shuts the Baikal-Amur Mainline for some weeks at one blow"),
    ),
    ".",
  );

const lead: Part = (cite) =>
  p.id(
    "bam-lead",
    "The ",
    b("Baikal–Amur Mainline"),
    " of the first posts is a mistake that the author has taken back. ",
    claim(
      "sc-bam-exists",
      "It does not exist in 1940",
      cite("supports", "thread", "the Baikal-Amur Mainline does not exist in 1940 and I withdraw it"),
      cite("supports", "thread", "In 1940 there is no Baikal-Amur Mainline to shut"),
      cite("contradicts", "thread", "where the Baikal-Amur and the Amur-Yakutsk lines cross"),
    ),
    ". Whatever older texts say of it now belongs to the ",
    to("trans-siberian-railway", "Trans-Siberian Railway"),
    " and to the ",
    to("circum-baikal-raid", "Circum-Baikal raid"),
    ".",
  );

const historyHead = h.id("bam-history-h", 2, "What there was");

const history = ul.id(
  "bam-history",
  "A branch of about 180 kilometres from Bamovskaya on the main line to Tynda, laid by prisoners and finished in 1937.",
  "Another from Izvestkovaya toward Urgal, begun and not finished.",
  "The line from Volochayevka to Komsomolsk on the Amur, in use since the middle of the thirties.",
  "Surveys, stakes in the ground and a great many graves.",
);

const later: Part = p.id(
  "bam-later",
  "In our history the branch to Tynda was taken up again in 1942, because its rails were needed before Stalingrad; the railway that atlases show was built between 1974 and 1984 and opened throughout some years later. The page is kept because half the thread refers to it.",
);

export const baikalAmurMainline: SampleArticle = {
  slug: "baikal-amur-mainline",
  title: "Baikal–Amur Mainline",
  kind: "place",
  tags: ["railways", "withdrawn"],
  aliases: ["BAM"],
  revisions: [
    {
      by: "contributor",
      at: "2026-02-08T11:05:00.000Z",
      summary: "Stub from post 2",
      tags: ["railways"],
      build: (cite) => page(cite, leadOld),
    },
    {
      by: "editor",
      at: "2026-05-03T08:40:00.000Z",
      summary: "Withdrawn by the author; what there was instead",
      tags: ["railways", "withdrawn"],
      build: (cite) => page(cite, lead, historyHead, history, later),
    },
  ],
};
