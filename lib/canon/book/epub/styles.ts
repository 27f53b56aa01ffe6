/** How an EPUB looks: as little as is needed, since readers choose type and paper themselves. */
export const STYLES = `h1, h2, h3, h4 { line-height: 1.2; text-align: start; page-break-after: avoid; break-after: avoid; }
h1 { margin: 2em 0 1em; }
p { margin: 0; text-indent: 1.2em; }
h1 + p, h2 + p, h3 + p, h4 + p, blockquote p, li p, td p, th p, .box p, .title-page p { text-indent: 0; }
blockquote { margin: 1em 1.5em; }
.quote-source { font-style: italic; text-indent: 0; }
figure { margin: 1em 0; text-align: center; page-break-inside: avoid; break-inside: avoid; }
figure img { max-width: 100%; max-height: 80vh; }
figcaption { font-size: 0.9em; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { border: 1px solid; padding: 0.2em 0.5em; text-align: start; vertical-align: top; }
dl.facts { margin: 1em 0; border-block: 1px solid; padding: 0.5em 0; }
dl.facts dt { font-weight: bold; }
dl.facts dd { margin: 0 0 0.3em 1em; }
.box { margin: 1em 0; border: 1px solid; padding: 0.5em 1em; }
.name { font-weight: bold; text-indent: 0; }
ul.tasks { list-style: none; padding-inline-start: 0.5em; }
.tick + p { display: inline; text-indent: 0; }
sup { font-size: 0.7em; line-height: 0; }
sup a { text-decoration: none; }
.title-page { margin-top: 30%; text-align: center; }
.title-page h1 { text-align: center; }
.byline { font-size: 1.2em; margin-bottom: 1em; }
.endnotes { margin-top: 2em; font-size: 0.85em; }
.left { margin-top: 1.5em; font-size: 0.85em; font-style: italic; text-indent: 0; }
`;
