// What a browser has and jsdom does not: sizes (Fluent), media queries (the theme), scrolling (the finding at hand), what is in a file.
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
if (typeof Blob !== "undefined" && !Blob.prototype.text) {
  Blob.prototype.text = readBy("readAsText");
  Blob.prototype.arrayBuffer = readBy("readAsArrayBuffer");
}
function readBy(way) {
  return function () {
    return new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader[way](this);
    });
  };
}
if (typeof Element !== "undefined" && !Element.prototype.scrollIntoView) Element.prototype.scrollIntoView = () => {};
// Digests are made of the bytes of texts.
globalThis.TextEncoder ??= require("node:util").TextEncoder;
globalThis.TextDecoder ??= require("node:util").TextDecoder;
