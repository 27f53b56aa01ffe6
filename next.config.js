const build = process.env.CANONRY_BUILD;

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // It starts its threads from files of its own, which a bundle would not have.
  serverExternalPackages: ["piscina"],
  // Every state of the sources is built into a folder of its own (bin/lib/build.ts); `npm run check` looks at the types.
  distDir: build ?? ".next",
  typescript: { tsconfigPath: build ? `${build}.tsconfig.json` : "tsconfig.json", ignoreBuildErrors: true },
};

export default config;
