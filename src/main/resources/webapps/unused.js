/* Stands for the modules that no screen of ours uses: whatever is taken from it, called or extended is it again. */
window.chiboUnused = new Proxy(function () {}, {
  get: function (self, name) {
    return name === Symbol.toPrimitive ? function () { return ""; } : name === "prototype" ? self.prototype : window.chiboUnused;
  },
  apply: function () { return window.chiboUnused; },
  construct: function () { return window.chiboUnused; }
});
