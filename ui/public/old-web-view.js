// Looks, in the oldest JavaScript there is, whether this web view is new enough. Below Chrome 87 the notice that the
// build wrote into the page is shown instead of a white screen; from 87 to 110 the locked screen asks for an update.
// Runs before everything else, and asks for features, since the name a web view gives itself may be anything.
(function () {
  var page = document.documentElement;
  function can(property, value) {
    return !!(window.CSS && CSS.supports && CSS.supports(property, value));
  }
  // Promise.any and replaceAll came with 85, the short logical properties with 87.
  function isFresh() {
    try {
      return (
        typeof Promise !== 'undefined' &&
        typeof Promise.any === 'function' &&
        typeof String.prototype.replaceAll === 'function' &&
        can('inset-inline-start', '0') &&
        can('margin-inline', '0')
      );
    } catch (error) {
      return false;
    }
  }
  function show() {
    var notice = document.getElementById('old-web-view');
    var app = document.getElementById('app');
    if (notice) notice.removeAttribute('hidden');
    if (app) app.setAttribute('hidden', '');
  }
  if (isFresh()) {
    // color-mix came with 111.
    if (!can('color', 'color-mix(in srgb, red, blue)')) page.setAttribute('data-ageing-web-view', '');
  } else if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', show);
  } else {
    show();
  }
})();
