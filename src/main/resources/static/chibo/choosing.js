/* How what is typed finds its place in a list of branches or people, in forms and on our pages. */
var chiboChoosing = (function () {
  "use strict";

  var known = new Map();
  /* in pixels: what a list wants, the least that it takes, the head of the screen, what it keeps away from a button */
  var ENOUGH = 235;
  var LEAST = 88;
  var TOP = 60;
  var GAP = 8;

  /* Without accents, case, signs and more than one blank. */
  function folded(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐðÐ]/g, "d").toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  }

  function entry(label) {
    if (!known.has(label)) {
      known.set(label, folded(label));
    }
    return known.get(label);
  }

  /* Whole words first, so that the fifth comes before the fiftieth; then words that begin so; then in any order or spacing. */
  function rank(label, sought) {
    var words = " " + entry(label);
    if ((words + " ").includes(" " + sought + " ")) {
      return 0;
    }
    if (words.includes(" " + sought)) {
      return 1;
    }
    if (sought.split(" ").every(function (word) { return words.includes(" " + word); })) {
      return 2;
    }
    return words.replace(/ /g, "").includes(sought.replace(/ /g, "")) ? 3 : -1;
  }

  /* The options that are meant, the most likely first; all of them when nothing is sought. */
  function found(typed, options) {
    var sought = folded(typed);
    return options.filter(function (option) { return option.label; })
      .map(function (option) { return {option: option, rank: rank(option.label, sought)}; })
      .filter(function (one) { return one.rank >= 0; })
      .sort(function (one, other) { return one.rank - other.rank; })
      .map(function (one) { return one.option; });
  }

  /* A branch with its superior, as people say it; nothing of what a box shows whole. */
  function said(label) {
    var parts = String(label || "").split(" - ");
    return parts.length > 1 ? parts[0] + " - thuộc " + parts.slice(1).join(" - ") : "";
  }

  /* An opened list covers no button: it opens to where there is more room. */
  function lay(list) {
    var box = list.parentElement.previousElementSibling || list.parentElement;
    var at = box.getBoundingClientRect();
    var buttons = (list.closest(".modal-content, .task-details") || document)
      .querySelector(".modal-footer, .form-actions");
    var bottom = Math.min(window.innerHeight, buttons ? buttons.getBoundingClientRect().top : Infinity);
    var below = bottom - at.bottom;
    var above = at.top - TOP;
    var up = below < ENOUGH && above > below;
    list.classList.toggle("chibo-up", up);
    list.style.setProperty("--chibo-box", at.height + "px");
    list.style.maxHeight = Math.max(LEAST, Math.min(ENOUGH, (up ? above : below) - GAP)) + "px";
  }

  /* Kinds of places of which an address and a branch may both name one; a name ends where the next place begins. */
  var KINDS = ["(?:phường|xã(?!\\s+hội)|thị trấn|đặc khu)\\s+|[px]\\.\\s*", "(?:tổ dân phố|tdp|tổ)\\s+", "khu phố\\s+", "thôn\\s+",
    "ấp\\s+", "xóm\\s+"];
  var ALL = KINDS.join("|") + "|(?:quận|huyện|thành phố|tỉnh|thị-xã)\\s+|tp\\.?\\s*";
  var PLACES = KINDS.map(function (kind) {
    return new RegExp("(?:^|[\\s,.;(])(" + kind + ")((?:(?!\\s(?:" + ALL + "|-))[^,;().])+)", "iu");
  });

  function places(text) {
    var whole = text.normalize("NFC").replace(/thị xã/giu, "thị-xã");
    return PLACES.map(function (kind) { return kind.exec(whole); });
  }

  /* What an address and a choice both name, but not the same one: undefined when nothing speaks against the choice. */
  function differs(address, label) {
    var chosen = places(label);
    var index = places(address).findIndex(function (written, kind) {
      return written && chosen[kind] && folded(written[2]) !== folded(chosen[kind][2]);
    });
    var named = function (place) { return (place[1] + place[2]).trim(); };
    return index < 0 ? undefined : {written: named(places(address)[index]), chosen: named(chosen[index])};
  }

  return {folded: folded, found: found, said: said, lay: lay, differs: differs};
})();
