import { themeScript } from "@/components/ui/theme-script";
import type { PlainAnswer } from "./plain-answer";

/**
 * Returns a page that needs nothing but itself: it is shown when nothing else can be served. Looks like `NoticePage`; its colours
 * are those of app/tokens.css. `again`: the browser asks once more when the time has come.
 */
export function noticePage(answer: PlainAnswer, { again }: { again: boolean }): string {
  const { status, title, detail, retryAfterSeconds } = answer;
  const waits = again && retryAfterSeconds !== undefined;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${waits ? `<meta http-equiv="refresh" content="${retryAfterSeconds}">\n` : ""}<title>${title} · Canonry</title>
<style>${STYLE}</style>
<script>${themeScript}</script>
</head>
<body>
<header><a href="/">Canonry</a></header>
<main>
<p class="label">${LABELS[status] ?? "Something broke"}</p>
<h1>${title}</h1>
<p>${detail}</p>
${waits ? `<p>This page tries again by itself in ${retryAfterSeconds} seconds.</p>\n` : ""}<p class="acts"><a href="/">All worlds</a></p>
</main>
</body>
</html>
`;
}

const LABELS: Readonly<Record<number, string>> = {
  400: "Nothing here",
  414: "Nothing here",
  503: "Not now",
};

const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f6f1e5,#1c1813);--ink:light-dark(#26211a,#ece3d1);--soft:light-dark(#4d4538,#c4b9a4);
--faint:light-dark(#665d4c,#a0957f);--rule:light-dark(#dad0ba,#3a352c);--firm:light-dark(#bdb197,#544d40);--accent:light-dark(#17564a,#8fcab2);
--on:light-dark(#fbf8ef,#10221b)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1.125rem/1.5 "Source Serif 4 Variable","Source Serif Pro",Charter,Georgia,serif}
header{padding:.875rem 1.25rem;border-bottom:1px solid var(--rule)}
header a{color:var(--ink);font-size:1.25rem;font-weight:600;text-decoration:none}
main{display:grid;gap:1rem;max-width:40rem;margin:3rem auto;padding:3rem 1.25rem;border-block:3px double var(--firm);color:var(--soft)}
h1{color:var(--ink);font-size:1.625rem;font-weight:600;line-height:1.25;text-wrap:balance}
.label{color:var(--faint);font:600 .75rem/1.3 system-ui,sans-serif;letter-spacing:.08em;text-transform:uppercase}
.acts a{display:inline-block;padding:.5rem .875rem;border-radius:.375rem;background:var(--accent);color:var(--on);
font:500 .9375rem/1.4 system-ui,sans-serif;text-decoration:none}
a:focus-visible{outline:2px solid light-dark(#95590a,#f0c069);outline-offset:2px}
`.trim();
