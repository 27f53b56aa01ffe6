const build = process.env.CANONRY_BUILD;

/**
 * What browsers are told of every answer. Scripts and styles come from here alone ('unsafe-inline' since Next writes inline
 * scripts into its pages; no text of users ever becomes markup), nothing may frame us, pictures may come from anywhere by HTTPS.
 */
const headers = [
  {
    key: "Content-Security-Policy",
    value:
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; " +
      "object-src 'none'; base-uri 'self'; frame-ancestors 'none'",
  },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
];

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Development evaluates its modules as strings, which the policy would refuse.
  headers: async () => (process.env.NODE_ENV === "production" ? [{ source: "/:path*", headers }] : []),
  // Every state of the sources is built into a folder of its own (bin/lib/build.ts); `npm run check` looks at the types.
  distDir: build ?? ".next",
  typescript: { tsconfigPath: build ? `${build}.tsconfig.json` : "tsconfig.json", ignoreBuildErrors: true },
};

export default config;
