'use strict';
// What of the sheet of a meeting was typed and not saved yet, in the browser: by person, meeting, page and piece. The logout takes it along.
window.chiboKept = (person, meeting) => {
  const home = `chibo.sheet.${person}.${meeting}.`;
  const name = entry => `${home}${entry.page}.${entry.piece}`;

  /** Whether the browser has kept it. */
  const keep = entry => {
    try {
      localStorage.setItem(name(entry), JSON.stringify(entry));
      return true;
    } catch (full) {
      return false;
    }
  };

  const forget = entry => {
    try {
      localStorage.removeItem(name(entry));
    } catch (closed) {
      // nothing was kept then
    }
  };

  /** All that earlier pages have left, the oldest first. */
  const left = () => Object.keys(localStorage).filter(key => key.startsWith(home)).flatMap(key => {
    try {
      return [JSON.parse(localStorage.getItem(key))];
    } catch (broken) {
      localStorage.removeItem(key);
      return [];
    }
  }).sort((one, other) => one.since - other.since);

  return {keep, forget, left};
};
