/** The arrows of docs/ARCHITECTURE.md: imports run downward. Every rule is an error and says why it is there. */

const { readdirSync, readFileSync } = require("node:fs");

/**
 * What a screen may import: lib/base, lib/document, and of a domain folder the files of types and pure rules. Reads and verbs are
 * told from those by exporting something async.
 */
const domainFiles = readdirSync("lib", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["base", "document"].includes(entry.name))
  .flatMap(({ name }) => readdirSync(`lib/${name}`).map((file) => `lib/${name}/${file}`))
  .filter((path) => /\.ts$/.test(path) && !/^export async /m.test(readFileSync(path, "utf8")));
const PURE = `^lib/(base|document)/|^(${domainFiles.map((path) => path.replaceAll(".", "\\.")).join("|")})$`;
const TESTING = "\\.test\\.tsx?$|(^|/)testing/|^e2e/|^bench/|^fuzz/|^prisma/seed/|fixtures";
/** From the bottom up: a folder may import those before it. */
const DOMAINS = [
  ["revisions"],
  ["articles", "sources", "threads", "questions"],
  ["claims"],
  ["canon"],
  ["proposals"],
  ["rollbacks"],
  ["search", "suggestions", "changes", "coverage", "ground", "feeds", "home", "ledger", "administration"],
  ["api"],
];

/** @param {string[]} folders */
const lib = (folders) => `^lib/(${folders.join("|")})/`;

const domainRules = DOMAINS.slice(0, -1).map((folders, rank) => ({
  name: `${folders[0]}-import-downward`,
  comment:
    "proposals -> canon -> claims -> sources, threads, questions, articles -> revisions -> document -> base: what lies below can be read, tested and rebuilt without what lies above. Search is fed by generated columns, so that no writer knows it.",
  severity: "error",
  from: { path: lib(folders), pathNot: TESTING },
  to: { path: lib(DOMAINS.slice(rank + 1).flat()) },
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
        "What an article's text is runs in the browser and on the server alike: it imports lib/base and packages only.",
      severity: "error",
      from: { path: "^lib/document/", pathNot: TESTING },
      to: { path: "^(app|components|bin|prisma|lib/(?!base/|document/))" },
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
        pathNot: `${PURE}|^lib/[a-z]+/read[a-z-]*\\.ts$`,
        dependencyTypes: ["type-only"],
      },
    },
    {
      name: "ui-knows-nothing-of-the-wiki",
      comment: "Buttons and dialogs are the same in any product; the rest of components/ is built from them.",
      severity: "error",
      from: { path: "^components/ui/", pathNot: TESTING },
      to: { path: "^(app|lib/(?!base/)|components/(?!ui/))" },
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
      name: "one-prisma-client",
      comment: "lib/db.ts makes the only client: one pool, one place that knows the address.",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/db\\.ts$" },
      to: { path: "(^|/)node_modules/(@prisma/adapter-pg|pg)/" },
    },
    ...domainRules,
    {
      name: "only-tests-import-tests",
      comment: "Tests, benchmarks and seed use the product; the product never uses them.",
      severity: "error",
      from: { path: "^(app|components|lib|server|proxy)", pathNot: TESTING },
      to: { path: TESTING },
    },
    {
      name: "nobody-imports-the-platform",
      comment: "bin/ starts and checks the product, server/ hands requests to it; the product knows neither.",
      severity: "error",
      from: { path: "^(app|components|lib|proxy)" },
      to: { path: "^(bin|server)/" },
    },
    {
      name: "no-development-package-in-the-product",
      comment: "A server is installed without the development packages.",
      severity: "error",
      from: { path: "^(app|components|lib|server|proxy)", pathNot: TESTING },
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
    exclude: { path: "\\.(css|svg|txt)$|^next-env\\.d\\.ts$|^\\.next/" },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: ".dependency-cruiser.resolve.cjs" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
