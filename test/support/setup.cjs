// What a browser has and jsdom does not: sizes (Fluent), media queries (the theme), scrolling (the finding at hand).
if (typeof window !== "undefined" && !window.ResizeObserver) {
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
}
if (typeof window !== "undefined" && !window.matchMedia) {
  window.matchMedia = (media) => ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  });
}
if (typeof Element !== "undefined" && !Element.prototype.scrollIntoView) Element.prototype.scrollIntoView = () => {};
if (typeof window !== "undefined") rememberStyles();

/**
 * jsdom goes through all rules of all style sheets whenever it is asked for an element's style, and axe-core, Testing Library
 * and user-event ask for the same ones hundreds of times. As long as nothing on the page has changed, the answer stands.
 */
function rememberStyles() {
  const compute = window.getComputedStyle;
  let known = new WeakMap();
  let rules = 0;
  let focused = null;
  const forget = () => {
    known = new WeakMap();
  };
  const changes = new window.MutationObserver(forget);
  changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  // The state of a box or a text is no attribute.
  for (const event of ["input", "change"]) window.addEventListener(event, forget, true);
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || element?.ownerDocument !== document) return compute.call(window, element, pseudo);
    const rulesNow = [...document.styleSheets].reduce((sum, { cssRules }) => sum + cssRules.length, 0);
    if (changes.takeRecords().length > 0 || rulesNow !== rules || document.activeElement !== focused) forget();
    rules = rulesNow;
    focused = document.activeElement;
    let style = known.get(element);
    if (!style) known.set(element, (style = compute.call(window, element)));
    return style;
  };
}
