/** An article as MediaWiki writes it: infobox, notes, edit links, references, pictures in the new and the old way. */
export const MEDIAWIKI_PAGE = `<!DOCTYPE html>
<html class="client-nojs" lang="en" dir="ltr">
<head>
<meta charset="UTF-8">
<title>Ice railway of the Nara - Example Wiki</title>
<meta name="generator" content="MediaWiki 1.43.0-wmf.5">
<link rel="canonical" href="https://wiki.example.org/wiki/Ice_railway_of_the_Nara">
<script>document.documentElement.className = "client-js"; RLCONF = {"wgPageName": "Ice_railway"};</script>
<link rel="stylesheet" href="/w/load.php?modules=site.styles">
</head>
<body class="skin-vector mediawiki ltr">
<div class="vector-header-container"><nav><ul><li><a href="/wiki/Main_Page">Main page</a></li></ul></nav></div>
<main id="content" class="mw-body">
<header class="mw-body-header"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">Ice railway of the Nara</span></h1></header>
<div id="bodyContent" class="vector-body">
<div id="siteSub" class="noprint">From Example Wiki</div>
<div id="mw-content-text" class="mw-body-content"><div class="mw-content-ltr mw-parser-output" lang="en" dir="ltr">
<div class="shortdescription nomobile noexcerpt noprint searchaux" style="display:none">Winter line over a river</div>
<style data-mw-deduplicate="TemplateStyles:r1">.mw-parser-output .hatnote{font-style:italic}</style>
<div role="note" class="hatnote navigation-not-searchable">Not to be confused with the ice road.</div>
<table class="box-More_citations plainlinks metadata ambox" role="presentation"><tbody><tr><td>This article needs more citations.</td></tr></tbody></table>
<table class="infobox vevent"><tbody><tr><th colspan="2">Ice railway</th></tr><tr><th>Length</th><td>3 km</td></tr></tbody></table>
<p>The <b>ice railway of the Nara</b> was a line of 3&nbsp;km<sup id="cite_ref-a_1-0" class="reference"><a href="#cite_note-a-1"><span class="cite-bracket">&#91;</span>1<span class="cite-bracket">&#93;</span></a></sup><sup id="cite_ref-2" class="reference"><a href="#cite_note-2">[a]</a></sup> laid on the frozen river.<sup class="noprint Inline-Template Template-Fact" style="white-space:nowrap;">[<i><a href="/wiki/Citation_needed"><span title="2020">citation needed</span></a></i>]</sup>
It carried 10<sup>6</sup> tonnes<sup class="reference">[3]</sup> .
</p>
<div id="toc" class="toc" role="navigation"><ul><li><a href="#History">1 History</a></li></ul></div>
<meta property="mw:PageProp/toc" />
<div class="mw-heading mw-heading2"><h2 id="History">History</h2><span class="mw-editsection"><span class="mw-editsection-bracket">[</span><a href="/w/index.php?action=edit&amp;section=1">edit</a><span class="mw-editsection-bracket">]</span></span></div>
<figure class="mw-default-size" typeof="mw:File/Thumb"><a href="/wiki/File:Ice.jpg" class="mw-file-description"><img src="//upload.example.org/thumb/ice.jpg/250px-ice.jpg" decoding="async" width="250" height="180" class="mw-file-element" srcset="//upload.example.org/thumb/ice.jpg/500px-ice.jpg 2x" /></a><figcaption>The line in 1921<sup class="reference">[4]</sup></figcaption></figure>
<div class="thumb tright"><div class="thumbinner"><a href="/wiki/File:Map.png" class="image"><img alt="" src="/images/map.png" /></a><div class="thumbcaption"><div class="magnify"><a href="/wiki/File:Map.png" title="Enlarge"></a></div>Map of the line</div></div></div>
<p>Work began in November.</p>
<ul><li>The north bank<ul><li>two sidings</li></ul></li><li>The south bank</li></ul>
<blockquote><p>We laid rails where we had fished.</p></blockquote>
<table class="wikitable"><caption>Traffic</caption><tbody><tr><th>Year</th><th>Trains</th></tr><tr><td>1921</td><td>412<sup class="reference">[5]</sup></td></tr></tbody></table>
<p>The ice bore <span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;"><math><mi>p</mi></math></span><img src="https://wiki.example.org/math/svg/1" class="mwe-math-fallback-image-inline" alt="{\\displaystyle p=F/A}" /></span> at most.</p>
<div class="mw-heading mw-heading2"><h2 id="See_also">See also</h2><span class="mw-editsection">[<a href="#">edit</a>]</span></div>
<div class="mw-heading mw-heading2"><h2 id="References">References</h2><span class="mw-editsection">[<a href="#">edit</a>]</span></div>
<div class="mw-heading mw-heading3"><h3 id="Notes">Notes</h3></div>
<div class="mw-references-wrap"><ol class="references"><li id="cite_note-a-1"><span class="mw-cite-backlink"><b><a href="#cite_ref-a_1-0">^</a></b></span> <span class="reference-text">A book about ice.</span></li></ol></div>
<div class="navbox-styles"><style>.navbox{}</style></div><div role="navigation" class="navbox"><table><tbody><tr><td>Railways of winter</td></tr></tbody></table></div>
</div>
<div class="printfooter">Retrieved from somewhere</div></div>
<div id="catlinks" class="catlinks"><div id="mw-normal-catlinks">Categories: Railways</div></div>
</div></main>
<footer id="footer">This page was last edited yesterday.</footer>
<script>(RLQ = window.RLQ || []).push(() => mw.log("x"));</script>
</body></html>
`;
