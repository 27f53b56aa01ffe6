const build = process.env.CANONRY_BUILD;

/** Words of the screen are compiled when the application is built, so that browsers need nothing that reads ICU's syntax (decision 072). */
const words = {
  rules: {
    "*.json": {
      loaders: [
        { loader: "next-intl/extractor/catalogLoader", options: { messages: { format: "json", precompile: true } } },
      ],
      condition: { path: /lib\/language\/messages\// },
      as: "*.js",
    },
  },
  resolveAlias: {
    "use-intl/format-message": "./node_modules/use-intl/dist/esm/production/format-message/format-only.js",
  },
};

/** @type {import("next").NextConfig} */
const config = {
  // Addresses that were given away under older names.
  redirects: () => [
    { source: "/w/:world/review/:rest*", destination: "/w/:world/proposals/:rest*", permanent: true },
    { source: "/w/:world/a/:article/ground", destination: "/w/:world/a/:article/sourcing", permanent: true },
    { source: "/w/:world/a/:article/who", destination: "/w/:world/a/:article/attribution", permanent: true },
    {
      source: "/api/v1/worlds/:world/articles/:article/ground/:rest*",
      destination: "/api/v1/worlds/:world/articles/:article/sourcing/:rest*",
      permanent: true,
    },
  ],
  // A page is loaded when it is first asked for: all of them at once take a third of a second and 30 MB before anybody has.
  experimental: { preloadEntriesOnStart: false },
  turbopack: words,
  reactStrictMode: true,
  poweredByHeader: false,
  // They find files of their own, which a bundle would not have.
  serverExternalPackages: ["graphile-worker", "piscina"],
  // Every state of the sources is built into a folder of its own (bin/lib/build.ts); `npm run check` looks at the types.
  distDir: build ?? ".next",
  typescript: { tsconfigPath: build ? `${build}.tsconfig.json` : "tsconfig.json", ignoreBuildErrors: true },
};

export default config;
