import localFont from "next/font/local";

/*
 * The Latin letters of both faces, asked for before the style sheets: a page waits a tenth of a second for them and then draws with them at
 * once, where text in another face would jump when they came. Other scripts come when a page has them (the imports of app/layout.tsx).
 */

/** For prose. */
export const proseFace = localFont({
  src: [
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2",
      weight: "200 900",
      style: "normal",
    },
    {
      path: "../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2",
      weight: "200 900",
      style: "italic",
    },
  ],
  display: "optional",
  adjustFontFallback: false,
  variable: "--face-prose",
});

/** For tools, labels and data. */
export const toolFace = localFont({
  src: "../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2",
  weight: "100 900",
  display: "optional",
  adjustFontFallback: false,
  variable: "--face-tool",
});
