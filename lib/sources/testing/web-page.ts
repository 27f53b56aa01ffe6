const SENTENCE =
  "The ferry crossed the river at dawn, and the carters, who had waited all night by their fires, led the horses down.";

/** A page of some web site: an article among menus, adverts, comments and scripts. */
export const WEB_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The winter ferry | The Example Courier</title>
<meta property="og:title" content="The winter ferry"><link rel="canonical" href="https://courier.example.org/ferry">
<style>body{background:url(javascript:alert(1))}</style><script>var dataLayer=[];</script></head>
<body onload="track()">
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<div class="cookie-banner" role="dialog"><p>We use cookies to make this site work for you and for our partners.</p><button>Accept all</button></div>
<main><article class="article-body">
<h1>The winter ferry</h1>
<p class="byline">By a correspondent</p>
<p>${SENTENCE} ${SENTENCE}</p>
<figure><img src="/pictures/ferry.jpg" alt="A ferry"><figcaption>The ferry in November</figcaption></figure>
<h2>On the other bank</h2>
<p>${SENTENCE} It cost two coins<br>each way. ${SENTENCE}</p>
<ul><li>Horses pay double, since they eat on the way and the boatmen must carry hay for them.</li><li>Children ride free, as long as they bail.</li></ul>
<blockquote>Nobody ever drowned, said the boatman, that he knew of, and he knew of all.</blockquote>
<p onclick="steal()">${SENTENCE} ${SENTENCE}</p>
</article>
<aside class="related"><h3>Read also</h3><ul><li><a href="/a">The bridge</a></li><li><a href="/b">The guard</a></li></ul></aside></main>
<section id="comments" class="comments"><h3>Comments</h3><p>First!</p></section>
<footer><p>All rights reserved.</p></footer>
<script>track()</script></body></html>
`;
