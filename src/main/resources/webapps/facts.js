/* What a form only shows: a line each, what is long folded, and groups of such lines folded on a phone. */
var chiboFacts = (function () {
  "use strict";

  /* Of a long text so much is read at once. */
  var BEGINNING = 220;
  var LINES = 4;
  var WIDE = window.matchMedia("(min-width: 843px)");

  function text(value) {
    return value === undefined || value === null ? "" : String(chiboTyped.shownNumber(value));
  }

  function value(view, shown) {
    if (shown.length <= BEGINNING && shown.split("\n").length <= LINES) {
      return shown;
    }
    var beginning = shown.slice(0, BEGINNING).split("\n").slice(0, LINES).join("\n").replace(/\s+\S*$/, "");
    return view.jsxs("details", {class: "chibo-long", children: [
      view.jsx("summary", {children: view.jsx("span", {class: "chibo-beginning", children: beginning + " …"})}), shown]});
  }

  function line(view, shown) {
    return view.jsxs("dl", {class: "fjs-form-field chibo-fact", id: shown.domId, children: [
      view.jsx("dt", {children: shown.field.label}),
      view.jsx("dd", {children: value(view, text(shown.value))}),
      shown.field.description && view.jsx("dd", {class: "fjs-form-field-description", children: shown.field.description})]});
  }

  function fields(group) {
    return (group.components || []).flatMap(function (one) { return one.components ? fields(one) : [one]; });
  }

  /* Whether a group asks for nothing. */
  function only(group) {
    var all = fields(group);
    return all.length > 0 && all.every(function (field) { return field.readonly === true; });
  }

  /* What was written at length is opened by whoever wants to read it; the question stands on the first screen. */
  function isShort(group) {
    return fields(group).every(function (field) { return field.type !== "textarea"; });
  }

  function group(view, shown, data, lines) {
    var first = fields(shown).map(function (field) { return text(data[field.key]); }).find(Boolean) || "";
    return view.jsxs("details", {class: "chibo-facts fjs-form-field", open: WIDE.matches && isShort(shown), children: [
      view.jsxs("summary", {children: [view.jsx("b", {children: shown.label}),
        view.jsx("span", {class: "chibo-first", children: first})]}), lines]});
  }

  return {line: line, only: only, group: group};
})();
