import { li, ol, p, quote, task, tasks, ul } from "@/lib/document/model/build";
import { golden } from "@/lib/document/testing/golden";

golden(
  "a list item added",
  [ul.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo.")))],
  [
    ul.id(
      "u",
      li.id("l", p.id("x", "One alpha.")),
      li.id("m", p.id("y", "Two bravo.")),
      li.id("n", p.id("z", "Three charlie.")),
    ),
  ],
  "changed bulletList text+structure",
  "  added listItem text+structure",
  "    added paragraph text: [+Three charlie.+]",
);
golden(
  "a list item removed",
  [
    ul.id(
      "u",
      li.id("l", p.id("x", "One alpha.")),
      li.id("m", p.id("y", "Two bravo.")),
      li.id("n", p.id("z", "Three charlie.")),
    ),
  ],
  [ul.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo.")))],
  "changed bulletList text+structure",
  "  removed listItem text+structure",
  "    removed paragraph text: [-Three charlie.-]",
);
golden(
  "a word in a list item",
  [ul.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo.")))],
  [ul.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two gamma.")))],
  "changed bulletList text",
  "  changed listItem text",
  "    changed paragraph text: Two [-bravo-][+gamma+].",
);
golden(
  "list items swapped",
  [ul.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo.")))],
  [ul.id("u", li.id("m", p.id("y", "Two bravo.")), li.id("l", p.id("x", "One alpha.")))],
  "changed bulletList move",
  "  moved listItem move",
);
golden(
  "a bulleted list became numbered",
  [ul.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo.")))],
  [ol.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo.")))],
  "changed orderedList structure",
);
golden(
  "a numbered list starts elsewhere",
  [ol.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo.")))],
  [
    {
      ...ol.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo."))),
      attrs: { id: "u", start: 5 },
    },
  ],
  "changed orderedList structure",
);
golden(
  "a list item indented",
  [ul.id("u", li.id("l", p.id("x", "One alpha.")), li.id("m", p.id("y", "Two bravo.")))],
  [ul.id("u", li.id("l", p.id("x", "One alpha."), ul.id("v", li.id("m", p.id("y", "Two bravo.")))))],
  "changed bulletList structure",
  "  changed listItem structure",
  "    added bulletList structure",
  "      changed listItem structure",
);
golden(
  "a list item split",
  [ul.id("u", li.id("l", p.id("x", "One alpha is here. Two bravo is there.")))],
  [ul.id("u", li.id("l", p.id("x", "One alpha is here.")), li.id("m", p.id("y", "Two bravo is there.")))],
  "changed bulletList structure",
  "  changed listItem structure",
  "    changed paragraph structure split: One alpha is here.[- -]",
  "  added listItem structure",
  "    added paragraph structure split: Two bravo is there.",
);
golden(
  "a task done",
  [tasks.id("u", task.id("l", false, p.id("x", "Find the map.")))],
  [tasks.id("u", task.id("l", true, p.id("x", "Find the map.")))],
  "changed taskList structure",
  "  changed taskItem structure",
);
golden(
  "a task list removed",
  [p.id("a", "Before."), tasks(task(false, "Find the map."))],
  [p.id("a", "Before.")],
  "removed taskList text+structure",
  "  removed taskItem text+structure",
  "    removed paragraph text: [-Find the map.-]",
);
golden(
  "a quotation added",
  [p.id("a", "Before.")],
  [p.id("a", "Before."), quote(p("Never again, he said."))],
  "added blockquote text+structure",
  "  added paragraph text: [+Never again, he said.+]",
);
