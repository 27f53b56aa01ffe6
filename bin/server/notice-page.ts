import { themeScript } from "@/components/ui/theme-script";
import { currentLanguage } from "@/lib/language/current-language";
import { frontMessages } from "@/lib/language/subjects/front";
import type { PlainAnswer } from "./plain-answer";

/**
 * Returns a page that needs nothing but itself: it is shown when nothing else can be served. Looks like `NoticePage`; its colours
 * are those of app/tokens.css. `again`: the browser asks once more when the time has come.
 */
export function noticePage(answer: PlainAnswer, { again }: { again: boolean }): string {
  const { title } = answer;
  const seconds = again ? answer.retryAfterSeconds : undefined;
  return `<!doctype html>
<html lang="${currentLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
${seconds === undefined ? "" : `<meta http-equiv="refresh" content="${seconds}">\n`}<title>${title} · Canonry</title>
<style>${STYLE}</style>
<script>${themeScript}</script>
</head>
<body>
${noticeHtml(answer, seconds)}
</body>
</html>
`;
}

/** Returns the same for the inside of a page that has no words: with its style. */
export function noticeBody(answer: PlainAnswer): string {
  return `<style>${STYLE}</style>\n${noticeHtml(answer, undefined)}`;
}

function noticeHtml({ status, title, detail, ways }: PlainAnswer, seconds: number | undefined): string {
  return `<header><a href="/">${LOGO}Canonry</a></header>
<main>
<p class="label">${label(status)}</p>
<h1>${title}</h1>
<p>${detail}</p>
${ways ? waysHtml(ways) : actionsHtml(status, seconds)}
</main>`;
}

function waysHtml(ways: NonNullable<PlainAnswer["ways"]>): string {
  const links = ways.map(
    ({ href, label }) => `<a href="${href.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}">${label}</a>`,
  );
  return `<p class="acts">${links.join("")}</p>`;
}

/** The ways on, and when the page goes by itself. */
function actionsHtml(status: number, seconds: number | undefined): string {
  const t = frontMessages();
  const waits = seconds === undefined ? "" : `<p>${t("triesAgain", { seconds })}</p>\n`;
  const again = status >= 500 ? `<a href="">${t("tryAgain")}</a>` : "";
  const signIn = status === 404 ? `<a href="/sign-in">${t("signIn")}</a>` : "";
  return `${waits}<p class="acts">${again}<a href="/">${t("allWorlds")}</a>${signIn}</p>`;
}

/** As in app/icon.svg. */
const LOGO =
  '<svg width="28" height="28" aria-hidden="true" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#17564a"/><path d="M23.6 9.2A9.6 9.6 0 1 0 23.6 22.8" fill="none" stroke="#fbf8ef" stroke-width="3.4"/><path d="M23.6 6.6v5.2M23.6 20.2v5.2" stroke="#fbf8ef" stroke-width="1.6"/><path d="M19.4 11.8 23.6 16l-4.2 4.2L15.2 16z" fill="#f0c069"/></svg>';

function label(status: number): string {
  const t = frontMessages();
  if (status === 503) return t("notNow");
  return [400, 404, 405, 414].includes(status) ? t("nothingHere") : t("somethingWentWrong");
}

const STYLE = `
:root{color-scheme:light dark;--paper:light-dark(#f6f1e5,#1c1813);--ink:light-dark(#26211a,#ece3d1);--soft:light-dark(#4d4538,#c4b9a4);
--faint:light-dark(#665d4c,#a0957f);--edge:light-dark(#857a64,#857b68);--rule:light-dark(#dad0ba,#3a352c);--firm:light-dark(#bdb197,#544d40);--accent:light-dark(#17564a,#8fcab2);
--on:light-dark(#fbf8ef,#10221b)}
:root[data-theme=light]{color-scheme:light}
:root[data-theme=dark]{color-scheme:dark}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1.125rem/1.5 "Source Serif 4 Variable","Source Serif Pro",Charter,Georgia,serif}
header{border-top:3px solid var(--accent);border-bottom:1px solid var(--rule)}
header a{display:flex;gap:.5rem;align-items:center;max-width:76rem;margin:auto;padding:.75rem 1.0625rem;color:var(--ink);font-size:1.375rem;
font-weight:600;text-decoration:none}
main{display:grid;gap:1rem;width:min(34rem,100% - 2.125rem);margin:2.75rem auto;padding:3rem 0;border-block:3px double var(--firm);color:var(--soft)}
h1{color:var(--ink);font-size:1.625rem;font-weight:600;line-height:1.25;text-wrap:balance}
.label{color:var(--faint);font:600 .75rem/1.3 system-ui,sans-serif;letter-spacing:.08em;text-transform:uppercase}
.acts{display:flex;flex-wrap:wrap;gap:.5rem}
.acts a{padding:.5rem 1rem;border:1px solid var(--edge);border-radius:.25rem;color:var(--ink);font:600 .9375rem/1.4 system-ui,sans-serif;text-decoration:none}
.acts a:first-child{border-color:var(--accent);background:var(--accent);color:var(--on)}
a:focus-visible{outline:2px solid light-dark(#95590a,#f0c069);outline-offset:2px}
`.trim();
