/** How imports are resolved, for dependency-cruiser: it cannot read tsconfig.json without TypeScript's old API. */
module.exports = { resolve: { alias: { "@": __dirname }, extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] } };
