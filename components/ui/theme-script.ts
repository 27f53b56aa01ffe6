/** Where the browser remembers the reader's choice of light; absent while it follows the system. */
export const THEME_KEY = "canonry-theme";

/** Sets `data-theme` before the first paint. Runs inline in <head>, so that no page flashes in the wrong light. */
export const themeScript = `try{var t=localStorage.getItem("${THEME_KEY}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch(e){}`;

/** What a Content-Security-Policy lists under script-src to let that script, and no other, run inline. */
export const THEME_SCRIPT_HASH = "sha256-8fjXnj7npSyC2UjH/wmQkto39vtRP7DtLB7gbGCvzv4=";
