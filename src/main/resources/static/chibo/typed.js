/* How what people type into a form becomes a day or a number. What is not certain stays as it was typed, with a sentence. */
var chiboTyped = (function () {
  "use strict";

  /* Day, month, year, in whatever way they are set apart; or as machines write it. Two figures are no year. */
  var DAY_FIRST = /^(?:ngày\s*)?(\d{1,2})(?:\s*[\/.\-]\s*|\s*tháng\s*|\s+)(\d{1,2})(?:\s*[\/.\-]\s*|\s*năm\s*|\s+)(\d{4})$/i;
  var RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;
  var YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;

  function moment(year, month, day) {
    var date = new Date(year, month - 1, day);
    date.setFullYear(year);
    return date.getMonth() === month - 1 && date.getDate() === Number(day) ? date : undefined;
  }

  function iso(text) {
    var parts = YEAR_FIRST.exec(text);
    return parts ? moment(parts[1], parts[2], parts[3]) : undefined;
  }

  /* Undefined for what is no day: nothing rolls over into the next month. */
  function day(text) {
    var typed = String(text).normalize("NFC").trim();
    var parts = DAY_FIRST.exec(typed) || RUN_TOGETHER.exec(typed);
    return parts ? moment(parts[3], parts[2], parts[1]) : iso(typed);
  }

  /* No day, but remembers what was typed instead. */
  function unread(text) {
    return Object.assign(new Date(NaN), {typed: String(text).trim()});
  }

  /* The day of a value, in the zone of the browser: read as midnight in Greenwich it would be the day before in the west. */
  function shownDay(value) {
    return typeof value === "string" && value ? iso(value) || unread(value) : new Date(NaN);
  }

  function dayFaults(value) {
    if (typeof value !== "string" || !value || iso(value)) {
      return [];
    }
    return [day(value) ? "Ngày " + value + " không nhận được ở đây vì đã qua hoặc trước năm 1900; hãy ghi ngày khác."
      : "“" + value + "” không phải là ngày; hãy ghi ngày/tháng/năm, ví dụ 05/03/2026."];
  }

  /* What to do with a field of this type that was left out. */
  function missing(type) {
    return type === "checkbox" ? "Hãy đánh dấu mục này."
      : ["radio", "checklist", "select", "taglist"].includes(type) ? "Hãy chọn một mục." : "Hãy điền mục này.";
  }

  /* The comma parts decimals. "1.500" may be one and a half or fifteen hundred: undefined, as is all that is no number. */
  function number(text) {
    var typed = String(text).trim().replace(/\s+(?=\d{3}(?!\d))/g, "").replace("\u2212", "-");
    if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(typed)) {
      return undefined;
    }
    if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed) && !/^-?0/.test(typed)) {
      typed = typed.replace(/\./g, "");
    }
    return /^-?\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(",", ".")) : undefined;
  }

  function shownNumber(value) {
    return typeof value === "number" ? String(value).replace(".", ",") : value;
  }

  function notANumber(value) {
    return "Không đọc chắc được “" + value + "” là số; hãy ghi chỉ bằng chữ số, ví dụ 1500, phần lẻ sau dấu phẩy, ví dụ 1,5.";
  }

  return {day: day, unread: unread, shownDay: shownDay, dayFaults: dayFaults, number: number, shownNumber: shownNumber,
    notANumber: notANumber, missing: missing};
})();
