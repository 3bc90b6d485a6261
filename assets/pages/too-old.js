// The first script of the task pane, in the language of 2009: Internet Explorer inside Excel 2016 and 2019 reads it.
// An engine that lacks these cannot read the rest.
(function () {
  var canRun =
    typeof Promise === "function" &&
    typeof Array.prototype.at === "function" &&
    typeof Object.fromEntries === "function" &&
    typeof BigInt === "function";
  if (!canRun) location.replace("unsupported.html");
})();
