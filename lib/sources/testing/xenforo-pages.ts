/** A post as it is put into a page; `body` is the HTML that a forum makes of what its author wrote. */
export type PostFixture = {
  readonly id: number;
  /** Its place in the thread: "#21". */
  readonly place: number;
  readonly author: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly body: string;
  readonly editedAt?: number;
  readonly signature?: string;
  readonly reactions?: string;
  readonly attachments?: readonly { readonly name: string; readonly href: string }[];
  readonly threadmark?: string;
};

/** A page of a thread. */
export type PageFixture = {
  readonly title: string;
  readonly thread: number;
  readonly page: number;
  readonly posts: readonly PostFixture[];
  /** The forum's address, without a slash at the end. */
  readonly site?: string;
};

const SITE = "https://forum.example.org/board";

/** A page as XenForo 2 writes it and a browser saves it: scripts, menus, avatars, signatures and all. */
export function xenforoPage({ title, thread, page, posts, site = SITE }: PageFixture): string {
  const address = `${site}/threads/a-title-in-the-address.${thread}/${page > 1 ? `page-${page}` : ""}`;
  return `<!DOCTYPE html>
<html id="XF" lang="en-US" dir="LTR" data-app="public" data-template="thread_view" data-container-key="node-12"
  data-content-key="thread-${thread}" data-logged-in="false" data-cookie-prefix="xf_" class="has-no-js template-thread_view">
<head>
  <meta charset="utf-8" />
  <title>${title} | Page ${page} | The Example Forum</title>
  <link rel="canonical" href="${address}" />
  <meta property="og:site_name" content="The Example Forum" />
  <meta property="og:title" content="${title}" />
  <meta property="og:url" content="${address}" />
  <link rel="stylesheet" href="/css.php?css=public%3Abb_code.less" />
  <style>.message { color: red; }</style>
  <script>XF.ready(() => { window.counted = (window.counted || 0) + 1; });</script>
</head>
<body data-template="thread_view">
<div class="p-pageWrapper" id="top">
  <nav class="p-nav"><div class="p-nav-inner"><a href="/" class="p-navEl-link">Forums</a> <a href="/whats-new/">What's new</a></div></nav>
  <div class="p-body"><div class="p-body-inner">
    <div class="p-body-header"><div class="p-title">
      <h1 class="p-title-value"><span class="label label--primary" dir="auto">Timeline</span><span class="label-append">&nbsp;</span>${title}</h1>
    </div></div>
    <div class="block block--messages" data-xf-init="lightbox"><div class="block-outer"><nav class="pageNavWrapper"><ul class="pageNav-main"><li class="pageNav-page"><a href="${address}">${page}</a></li></ul></nav></div>
      <div class="block-container lbContainer"><div class="block-body js-replyNewMessageContainer">
${posts.map((post) => postMarkup(post, thread)).join("\n")}
      </div></div>
    </div>
    <form action="/board/threads/x.${thread}/add-reply" method="post"><textarea name="message">Write your reply...</textarea></form>
  </div></div>
  <footer class="p-footer"><a href="/help/terms/">Terms and rules</a> <a href="/misc/contact">Contact us</a></footer>
</div>
<script src="/js/xf/core-compiled.js"></script>
</body>
</html>
`;
}

function postMarkup(post: PostFixture, thread: number): string {
  const { id, author, place } = post;
  return `<article class="message message--post js-post js-inlineModContainer" data-author="${author}" data-content="post-${id}" id="js-post-${id}" itemscope itemtype="https://schema.org/Comment">
  <span class="u-anchorTarget" id="post-${id}"></span>
  ${post.threadmark ? `<div class="message-cell message-cell--threadmark-header"><span class="threadmarkLabel">${post.threadmark}</span></div>` : ""}
  <div class="message-inner">
    <div class="message-cell message-cell--user"><section class="message-user" itemprop="author" itemscope itemtype="https://schema.org/Person">
      <div class="message-avatar"><div class="message-avatar-wrapper"><a href="/board/members/${id}/" class="avatar avatar--m" data-user-id="${id}"><img src="/data/avatars/m/0/${id}.jpg" alt="${author}" class="avatar-u1-m" /></a></div></div>
      <div class="message-userDetails"><h4 class="message-name"><a href="/board/members/${id}/" class="username" itemprop="name">${author}</a></h4><h5 class="userTitle message-userTitle" dir="auto">Member of long standing</h5></div>
      <div class="message-userExtras"><dl class="pairs pairs--justified"><dt>Joined</dt><dd>Jan 1, 2009</dd></dl><dl class="pairs pairs--justified"><dt>Messages</dt><dd>1,234</dd></dl></div>
    </section></div>
    <div class="message-cell message-cell--main"><div class="message-main js-quickEditTarget">
      <header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="/board/threads/x.${thread}/post-${id}" rel="nofollow" itemprop="url">${timeMarkup(post.at)}</a></li></ul>
        <ul class="message-attribution-opposite message-attribution-opposite--list"><li><a href="/board/threads/x.${thread}/post-${id}" class="message-attribution-gadget" rel="nofollow"><i class="fa--xf far fa-share-alt" aria-hidden="true"></i></a></li><li><a href="/board/threads/x.${thread}/post-${id}" rel="nofollow">#${place.toLocaleString("en")}</a></li></ul></header>
      <div class="message-content js-messageContent"><div class="message-userContent lbContainer js-lbContainer" data-lb-id="post-${id}" data-lb-caption-desc="${author}">
        <article class="message-body js-selectToQuote"><div itemprop="text"><div class="bbWrapper">${post.body}</div></div><div class="js-selectToQuoteEnd">&nbsp;</div></article>
        ${attachmentMarkup(post)}</div>
        ${post.editedAt ? `<div class="message-lastEdit">Last edited: ${timeMarkup(post.editedAt)}</div>` : ""}
        ${post.signature ? `<aside class="message-signature js-signature"><div class="bbWrapper">${post.signature}</div></aside>` : ""}
      </div>
      <footer class="message-footer"><div class="message-actionBar actionBar"><a href="#" class="actionBar-action actionBar-action--report">Report</a></div><div class="reactionsBar js-reactionsList ${post.reactions ? "is-active" : ""}">${post.reactions ?? ""}</div></footer>
    </div></div>
  </div>
</article>`;
}

function timeMarkup(seconds: number): string {
  const iso = new Date(seconds * 1000).toISOString().replace(".000Z", "+0000");
  return `<time class="u-dt" dir="auto" datetime="${iso}" data-timestamp="${seconds}" title="${iso}">${iso.slice(0, 10)}</time>`;
}

function attachmentMarkup({ attachments = [] }: PostFixture): string {
  if (attachments.length === 0) return "";
  const items = attachments.map(
    ({ name, href }) =>
      `<li class="file file--linked"><a class="u-anchorTarget" id="attachment-${name.length}"></a><a class="file-preview js-lbImage" href="${href}" target="_blank"><img src="/data/attachments/1/${name}" alt="${name}" loading="lazy" /></a><div class="file-content"><div class="file-info"><span class="file-name" title="${name}">${name}</span><div class="file-meta">120.4 KB · Views: 12</div></div></div></li>`,
  );
  return `<section class="message-attachments"><h4 class="block-textHeader">Attachments</h4><ul class="attachmentList">${items.join("")}</ul></section>`;
}

/** A quotation of a post, as its author had it when it was quoted. */
export function quoteMarkup(author: string, post: number | null, words: string): string {
  const source = post === null ? "" : ` data-source="post: ${post}"`;
  const title =
    post === null
      ? `${author} said:`
      : `<a href="/board/goto/post?id=${post}" class="bbCodeBlock-sourceJump" rel="nofollow" data-xf-click="attribution" data-content-selector="#post-${post}">${author} said:</a>`;
  return `<blockquote data-attributes="member: 7" data-quote="${author}"${source} class="bbCodeBlock bbCodeBlock--expandable bbCodeBlock--quote js-expandWatch"><div class="bbCodeBlock-title">${title}</div><div class="bbCodeBlock-content"><div class="bbCodeBlock-expandContent js-expandContent ">${words}</div><div class="bbCodeBlock-expandLink js-expandLink"><a role="button" tabindex="0">Click to expand...</a></div></div></blockquote>`;
}

/** A spoiler with a title, or without one. */
export function spoilerMarkup(title: string | null, words: string): string {
  const named = title === null ? "Spoiler" : `Spoiler: <span class="bbCodeSpoiler-button-title">${title}</span>`;
  return `<div class="bbCodeSpoiler"><button type="button" class="button bbCodeSpoiler-button button--longText" data-xf-click="toggle" title="Click to reveal or hide spoiler"><span class="button-text"><span>${named}</span></span></button><div class="bbCodeSpoiler-content"><div class="bbCodeBlock bbCodeBlock--spoiler"><div class="bbCodeBlock-content">${words}</div></div></div></div>`;
}

/** A picture in a post, in the box that opens it large. */
export function imageMarkup(address: string, alt: string): string {
  return `<div class="bbImageWrapper js-lbImage" title="${alt}" data-src="${address}" data-single-image="1"><img src="./Thread_files/image.jpg" data-url="${address}" class="bbImage" data-zoom-target="1" style="" alt="${alt}" title="${alt}" width="640" height="480" loading="lazy" /></div>`;
}
