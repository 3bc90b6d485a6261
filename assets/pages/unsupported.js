// Tells Office that the page is there; otherwise it reports an add-in that does not start.
(function () {
  if (typeof Office !== "undefined" && Office.onReady) Office.onReady();
})();
