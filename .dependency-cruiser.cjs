/** The arrows of docs/ARCHITECTURE.md: imports run downward. Every rule is an error and says why it is there. */

const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname } = require("node:path");

const RANKS = require("./.dependency-cruiser.ranks.cjs");
/** Folders that only sort the files of the room around them, one for each node or mark: they stand where the room stands. */
const SORTED = { "lib/document/model": ["nodes", "marks"] };
const TESTING = "\\.test\\.tsx?$|(^|/)testing/|^e2e/|^bench/|^prisma/seed/|fixtures";

/** @param {string} folder */
function withSorted(folder) {
  return [folder, ...(SORTED[folder] ?? []).map((/** @type {string} */ inner) => `${folder}/${inner}`)];
}

const sources = ["lib", "components"].flatMap((tree) =>
  existsSync(tree) ? readdirSync(tree, { recursive: true }).map((file) => `${tree}/${file.replaceAll("\\", "/")}`) : [],
);
const withoutRank = sources
  .filter((path) => /\.(tsx?|css)$/.test(path) && !/(^|\/)testing\//.test(path))
  .map((path) => dirname(path))
  .filter((folder, index, all) => !RANKS.flatMap(withSorted).includes(folder) && all.indexOf(folder) === index);
if (withoutRank.length > 0) {
  throw new Error(`No rank for ${withoutRank.join(", ")}: say in .dependency-cruiser.ranks.cjs what it may import.`);
}

/**
 * What a screen may import: lib/base, lib/document, and elsewhere in lib the files of types and pure rules. Reads and writes are told from
 * those by exporting something async, and what builds queries by importing the database.
 */
const PURE_FILES = sources.filter((path) => {
  if (!/^lib\/(?!base\/|document\/).*\.ts$/.test(path)) return false;
  const text = readFileSync(path, "utf8");
  return (
    !/^export async /m.test(text) && !/^import (?!type\b)[^;]*from "(@\/prisma\/client|@\/lib\/db"|node:)/m.test(text)
  );
});
const PURE = `^lib/(base|document)/|^(${PURE_FILES.map((path) => path.replaceAll(".", "\\.")).join("|")})$`;

/**
 * What only a person in a browser does, so that no endpoint has it: signing in and up, by cookie and mail, and the secrets that stand
 * for somebody (decision 040). A server action calls these itself, and everything else through an endpoint.
 */
const BROWSER_ONLY = `^lib/auth/(${[
  ...["session-actor", "session-cookie", "sign-up-cookie", "knock"],
  ...["sign-in", "sign-up", "request-sign-up", "confirm-sign-up", "request-reset", "reset-by-mail", "verify-address"],
  ...["change-address", "change-password", "create-own-token", "end-sessions", "unlink-provider", "update-profile"],
].join("|")})\\.ts$|^lib/mail/send-mail\\.ts$|^lib/activity/mails/unsubscribe\\.ts$`;

/** The files that stand in one of those folders themselves, or in one that only sorts its files. */
const filesOf = (/** @type {string[]} */ folders) => `^(${folders.flatMap(withSorted).join("|")})/[^/]+$`;

const downward = RANKS.slice(0, -1).map((folder, rank) => ({
  name: `${folder.replaceAll("/", "-")}-imports-downward`,
  comment:
    "RANKS says what stands above what: what lies below can be read, tested and changed without what lies above.",
  severity: "error",
  from: { path: filesOf([folder]), pathNot: TESTING },
  to: { path: filesOf(RANKS.slice(rank + 1)) },
}));

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      comment: "Files in a circle can only be understood, tested and moved together.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "base-imports-nothing-of-ours",
      comment: "Result, ids and clock are used by everything; they must not drag anything along.",
      severity: "error",
      from: { path: "^lib/base/", pathNot: TESTING },
      to: { path: "^(app|components|bin|prisma|lib/(?!base/))" },
    },
    {
      name: "document-is-pure",
      comment:
        "What an article's text is runs in the browser and on the server alike: it imports lib/base, lib/dates, the words of lib/language and packages only.",
      severity: "error",
      from: { path: "^lib/document/", pathNot: TESTING },
      to: { path: "^(app|components|bin|prisma|lib/(?!base/|dates/|document/|language/))" },
    },
    {
      name: "definitions-are-plain",
      comment:
        "Counting words needs the definitions of nodes on every page: TipTap and Markdown's parser must not come along.",
      severity: "error",
      from: { path: "^lib/document/model/", pathNot: `${TESTING}|^lib/document/model/extensions\\.ts$` },
      to: { path: "(^|/)node_modules/(@tiptap|marked)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "lib-knows-no-screen",
      comment: "Screens, API, seed and command line share lib/; it works without any of them.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components)/" },
    },
    {
      name: "components-get-plain-data",
      comment: "Components run in the browser and show what they are given: types and pure rules, never the database.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTING },
      to: { path: "^(lib|app|prisma)/", pathNot: PURE, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-know-views-only",
      comment: "The one type that a component may take from the database's side is a view of read.ts.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTING },
      to: {
        path: "^(lib|app|prisma)/",
        pathNot: `${PURE}|^lib/[a-z/-]+/read[a-z-]*\\.ts$`,
        dependencyTypes: ["type-only"],
      },
    },
    {
      name: "components-take-only-types-of-the-api",
      comment:
        "The browser's client is typed by the table of endpoints, which is the server's: its types cross, nothing that runs.",
      severity: "error",
      from: { path: "^components/", pathNot: TESTING },
      to: { path: "^lib/api/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-the-client-knows-the-endpoints",
      comment: "Screens ask components/api for the types of a call: one place says how they are made of the table.",
      severity: "error",
      from: { path: "^components/(?!api/)", pathNot: TESTING },
      to: { path: "^lib/api/" },
    },
    {
      name: "ui-knows-nothing-of-the-wiki",
      comment: "Buttons and dialogs are the same in any product; the rest of components/ is built from them.",
      severity: "error",
      from: { path: "^components/ui/", pathNot: TESTING },
      to: { path: "^(app|lib/(?!base/|language/)|components/(?!ui/))" },
    },
    {
      name: "app-has-no-sql",
      comment:
        "app/ is addresses: it parses, calls lib/ and revalidates. Rows and queries stay in read.ts and verb files.",
      severity: "error",
      from: { path: "^app/", pathNot: TESTING },
      to: { path: "^prisma/|(^|/)node_modules/(@prisma|pg)/" },
    },
    {
      name: "actions-call-endpoints",
      comment:
        "What can be done exists once: its rights, shapes, limits and queues are its endpoint's, which app/call-endpoint.ts calls.",
      severity: "error",
      from: { path: "^app/.*[/-]actions\\.ts$", pathNot: TESTING },
      to: { path: "^lib/", pathNot: `${PURE}|${BROWSER_ONLY}`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "one-prisma-client",
      comment:
        "lib/db.ts makes the only client: one pool, one place that knows the address. What listens has a connection of its own.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/(db|channel-listener)\\.ts$" },
      to: { path: "(^|/)node_modules/(@prisma/adapter-pg|pg)/" },
    },
    ...downward,
    {
      name: "only-tests-import-tests",
      comment: "Tests, benchmarks and seed use the product; the product never uses them.",
      severity: "error",
      from: { path: "^(app|components|lib|bin/server|proxy)", pathNot: TESTING },
      to: { path: TESTING },
    },
    {
      name: "nobody-imports-the-platform",
      comment:
        "bin/ starts and checks the product and hands requests to it; the product does not know it. A test may read sources as a syntax tree.",
      severity: "error",
      from: { path: "^(app|components|lib|proxy)", pathNot: "\\.test\\.tsx?$" },
      to: { path: "^bin/" },
    },
    {
      name: "tests-read-sources-only",
      comment: "Of bin/, tests of the product take what reads sources, and nothing else.",
      severity: "error",
      from: { path: "^(app|components|lib|proxy).*\\.test\\.tsx?$" },
      to: { path: "^bin/", pathNot: "^bin/lib/syntax/" },
    },
    {
      name: "no-development-package-in-the-product",
      comment: "A server is installed without the development packages.",
      severity: "error",
      from: { path: "^(app|components|lib|bin/server|proxy)", pathNot: TESTING },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "imports-lead-somewhere",
      comment: "A path that cannot be resolved is checked by no other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "(^|/)node_modules/|^prisma/client/" },
    exclude: { path: "\\.(svg|txt)$|^next-env\\.d\\.ts$|^\\.next/" },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: ".dependency-cruiser.resolve.cjs" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
