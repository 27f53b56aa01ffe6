import { page } from "../page";
import type { SampleArticle } from "../types";
import * as t from "./tynda-blocks";

export const offensiveTowardTynda: SampleArticle = {
  slug: "offensive-toward-tynda",
  title: "Offensive toward Tynda",
  kind: "operation",
  tags: ["1940", "land war", "japan", "amur"],
  aliases: ["Tynda offensive", "Skovorodino offensive"],
  revisions: [
    {
      by: "contributor",
      at: "2026-02-08T10:00:00.000Z",
      summary: "Start, from post 2",
      tags: ["1940", "land war"],
      aliases: [],
      build: (cite) => page(cite, t.leadOld, t.aimOld),
    },
    {
      by: "contributor",
      at: "2026-02-08T10:22:00.000Z",
      summary: "Plan",
      build: (cite) => page(cite, t.leadOld, t.aimOld, t.planHead, t.planTypo),
    },
    {
      by: "editor",
      at: "2026-02-08T17:45:00.000Z",
      summary: "Typo; the air force now cites its passage",
      build: (cite) => page(cite, t.leadOld, t.aimOld, t.planHead, t.plan),
    },
    {
      by: "owner",
      at: "2026-02-15T13:10:00.000Z",
      summary: "How long the belt held; the name that readers use as an alias",
      tags: ["1940", "land war", "japan"],
      aliases: ["Tynda offensive"],
      build: (cite) => page(cite, t.leadOld, t.aimOld, t.planHead, t.plan, t.courseHead, t.weeksOld),
    },
    {
      by: "contributor",
      at: "2026-03-02T22:58:00.000Z",
      summary: "Aim",
      build: (cite) => page(cite, t.leadOld, t.aimBroken, t.planHead, t.plan, t.courseHead, t.weeksOld),
    },
    {
      by: "editor",
      at: "2026-03-03T07:05:00.000Z",
      summary: "Back to revision 4: the joke cost us two claims",
      restores: 4,
      build: (cite) => page(cite, t.leadOld, t.aimOld, t.planHead, t.plan, t.courseHead, t.weeksOld),
    },
    {
      by: "editor",
      at: "2026-03-14T16:30:00.000Z",
      summary: "Section on how it was possible, with both sides of the argument",
      build: (cite) =>
        page(cite, t.leadOld, t.aimOld, t.planHead, t.plan, t.courseHead, t.weeksOld, t.howHead, t.how, t.remark),
    },
    {
      by: "contributor",
      at: "2026-04-01T19:19:00.000Z",
      summary: "What Tynda was, after OldChita's post",
      name: "As read in the thread",
      build: (cite) =>
        page(
          cite,
          ...[t.leadOld, t.aimOld, t.junction, t.planHead, t.plan, t.courseHead, t.weeksOld],
          ...[t.howHead, t.how, t.remark],
        ),
    },
    {
      by: "owner",
      at: "2026-05-03T20:40:00.000Z",
      summary: "The author's corrections: strength, distance, where the line is cut",
      aliases: ["Tynda offensive", "Skovorodino offensive"],
      build: (cite) =>
        page(
          cite,
          ...[t.leadNew, t.aimNew, t.junction, t.nameNote, t.planHead, t.plan, t.courseHead, t.weeksOld],
          ...[t.howHead, t.how, t.remark],
        ),
    },
    {
      by: "contributor",
      at: "2026-05-21T12:00:00.000Z",
      summary: "Course as a table, forces",
      tags: ["1940", "land war", "japan", "amur"],
      build: (cite) =>
        page(
          cite,
          ...[t.leadNew, t.aimNew, t.junction, t.nameNote, t.planHead, t.plan, t.courseHead, t.courseTable, t.weeksOld],
          ...[t.howHead, t.how, t.remark, t.forcesHead, t.forces],
        ),
    },
    {
      by: "editor",
      at: "2026-07-11T09:09:00.000Z",
      summary: "Forces before the course; consequences; a list of what is missing",
      build: (cite) =>
        page(
          cite,
          ...[t.leadNew, t.aimNew, t.junction, t.nameNote, t.planHead, t.plan, t.forcesHead, t.forces],
          ...[t.courseHead, t.courseTable, t.weeksOld, t.howHead, t.how, t.remark],
          ...[t.lessonsHead, t.lessons, t.todoHead, t.todo],
        ),
    },
    {
      by: "contributor",
      at: "2026-10-29T21:33:00.000Z",
      summary: "Losses in the belt",
      build: (cite) =>
        page(
          cite,
          ...[t.leadNew, t.aimNew, t.junction, t.nameNote, t.planHead, t.plan, t.forcesHead, t.forces],
          ...[t.courseHead, t.courseTable, t.weeksNew, t.howHead, t.how, t.remark],
          ...[t.lessonsHead, t.lessons, t.todoHead, t.todo],
        ),
    },
  ],
};
