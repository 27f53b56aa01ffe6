import { h, li, p, quote, ul } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

const END = p.id("z", "Nobody in Tokyo expected an answer.");

golden(
  "three words under another id are followed into a quotation",
  [p.id("a", "Ice held ships"), END],
  [quote.id("q", p.id("b", "Ice held ships")), END],
  "added blockquote structure",
  "  changed paragraph structure: Ice held ships",
);
golden(
  "three words are followed over an unchanged block",
  [p.id("a", "Ice held ships"), END],
  [END, quote.id("q", p.id("b", "Ice held ships"))],
  "added blockquote structure+move",
  "  moved paragraph move: Ice held ships",
);
golden(
  "two words are not: they are alike by chance",
  [p.id("a", "Ice held"), END],
  [END, quote.id("q", p.id("b", "Ice held"))],
  "removed paragraph text: [-Ice held-]",
  "added blockquote text+structure",
  "  added paragraph text: [+Ice held+]",
);
golden(
  "under its own id a block is followed however short and changed it is",
  [p.id("a", "Ice"), END],
  [quote.id("q", p.id("a", "Iron")), END],
  "added blockquote text+structure",
  "  changed! paragraph text+structure: [-Ice-][+Iron+]",
);
golden(
  "a whole list is followed with its items",
  [ul.id("l", li.id("i", p.id("a", "Ice held ships")), li.id("j", p.id("b", "Fog hid them"))), END],
  [quote.id("q", ul.id("l", li.id("i", p.id("a", "Ice held ships")), li.id("j", p.id("b", "Fog hid them")))), END],
  "added blockquote structure",
  "  changed bulletList structure",
);
golden(
  "a heading's words are not followed into a list item's paragraph of another family, but into a paragraph of its own",
  [h.id("a", 2, "Ice held ships"), END],
  [ul.id("l", li.id("i", p.id("a", "Ice held ships"))), END],
  "added bulletList structure",
  "  added listItem structure",
  "    changed paragraph structure: Ice held ships",
);
golden(
  "of two that were alike each goes to one place",
  [p.id("a", "Ice held ships"), p.id("b", "Ice held ships"), END],
  [quote.id("q", p.id("c", "Ice held ships"), p.id("d", "Ice held ships")), END],
  "added blockquote structure",
  "  changed paragraph structure: Ice held ships",
  "  changed paragraph structure: Ice held ships",
);
golden(
  "what went into a quotation further down has moved there",
  [p.id("a", "Ice held ships"), p.id("m", "A long paragraph of many words stands here and stays where it is."), END],
  [
    p.id("m", "A long paragraph of many words stands here and stays where it is."),
    quote.id("q", p.id("a", "Ice held ships")),
    END,
  ],
  "added blockquote structure+move",
  "  moved paragraph move: Ice held ships",
);
