// Looks, in the oldest JavaScript there is, whether this web view is new enough (Chrome 87). If not, the notice that
// the build wrote into the page is shown instead of a white screen. Runs before everything else.
(function () {
  var fresh = false;
  try {
    fresh =
      typeof Promise !== 'undefined' &&
      typeof Promise.any === 'function' &&
      typeof String.prototype.replaceAll === 'function' &&
      !!(window.CSS && CSS.supports && CSS.supports('inset-inline-start', '0'));
  } catch (error) {
    fresh = false;
  }
  if (fresh) return;
  function show() {
    var notice = document.getElementById('old-web-view');
    var app = document.getElementById('app');
    if (notice) notice.removeAttribute('hidden');
    if (app) app.setAttribute('hidden', '');
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', show);
  else show();
})();
