/* Says that something did not come, or that it takes long, and offers to try again; nobody waits before a wheel for ever. */
(function () {
  "use strict";
  var AT_ONCE = 1000;
  var PATIENCE = 8000;
  var said;

  function say(sentence) {
    if (said) {
      said.firstChild.textContent = sentence;
      return;
    }
    said = document.createElement("p");
    said.className = "chibo-unloaded";
    said.setAttribute("role", "alert");
    said.style.cssText = "position:fixed;z-index:2000;left:50%;top:50px;transform:translateX(-50%);width:min(640px,94vw);"
      + "margin:0;padding:16px;font:17px/1.5 system-ui,sans-serif;color:#1d1d1f;background:#fff4e0;border-left:6px solid #8a0e17;"
      + "box-shadow:0 2px 12px rgba(0,0,0,.3)";
    var again = document.createElement("button");
    again.type = "button";
    again.textContent = "Tải lại";
    again.style.cssText = "min-height:44px;margin-left:16px;padding:0 16px;font:inherit";
    again.addEventListener("click", function () {
      window.location.reload();
    });
    said.append(sentence, again);
    (document.body || document.documentElement).append(said);
  }

  function opening() {
    return !document.body || document.querySelector(".app-splash");
  }

  function missing() {
    say("Trang chưa tải được đủ, có thể do đường truyền. Đồng chí hãy kiểm tra kết nối rồi bấm Tải lại.");
  }

  /* A library that comes without its content is no error to the browser. */
  document.addEventListener("load", function (event) {
    if (event.target.tagName === "SCRIPT" && /\/library\.js/.test(event.target.src) && typeof chiboTyped === "undefined") {
      missing();
    }
  }, true);
  window.addEventListener("error", function (event) {
    var name = event.target && event.target.tagName;
    if (name === "SCRIPT" || name === "LINK" && event.target.rel === "stylesheet") {
      missing();
    }
  }, true);
  window.addEventListener("unhandledrejection", function () {
    if (opening()) {
      missing();
    }
  });
  window.addEventListener("chibo:unloaded", missing);
  setTimeout(function () {
    var splash = document.querySelector(".app-splash");
    if (splash) {
      var line = document.createElement("p");
      line.setAttribute("role", "status");
      line.style.cssText = "position:fixed;left:0;right:0;top:60%;margin:0;padding:0 16px;font:17px/1.5 system-ui,sans-serif;color:#1d1d1f;text-align:center";
      line.textContent = "Trang đang tải, đồng chí chờ một chút.";
      splash.append(line);
    }
  }, AT_ONCE);
  setTimeout(function () {
    if (opening() && !said) {
      say("Đường truyền chậm, trang vẫn đang tải. Đồng chí có thể chờ thêm hoặc bấm Tải lại.");
      new MutationObserver(function (changes, observer) {
        if (!opening()) {
          observer.disconnect();
          said.remove();
        }
      }).observe(document.documentElement, {childList: true, subtree: true});
    }
  }, PATIENCE);
})();
