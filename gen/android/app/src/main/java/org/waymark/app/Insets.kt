// Where the system's bars and the keyboard are, as CSS variables: env(safe-area-inset-*) is 0 before WebView 140.
package org.waymark.app

import android.annotation.SuppressLint
import android.webkit.WebView
import androidx.core.view.ViewCompat
import androidx.core.view.WindowInsetsCompat
import androidx.webkit.JavaScriptReplyProxy
import androidx.webkit.WebViewCompat
import androidx.webkit.WebViewFeature
import org.json.JSONObject
import kotlin.math.roundToInt

/**
 * Sets `--inset-top`, `--inset-right`, `--inset-bottom`, `--inset-left` and `--inset-keyboard` on the root
 * element, in CSS pixels, at each page start and at each change. Only the app's own pages can ask. A web view
 * too old for that is padded instead: nothing is covered, only the colour behind the bars is plain.
 */
object Insets {
  private const val DOOR = "waymarkInsets"
  private val OURS = setOf("http://tauri.localhost", "https://tauri.localhost")
  private const val ASK = """
    (function () {
      var door = window.waymarkInsets;
      if (!door) return;
      function set(event) {
        var values = JSON.parse(event.data);
        for (var name in values) document.documentElement.style.setProperty(name, values[name] + 'px');
      }
      door.onmessage = set;
      document.addEventListener('DOMContentLoaded', function () { door.postMessage(''); });
    })();
  """

  @SuppressLint("RequiresFeature")
  fun follow(webView: WebView) {
    var page: JavaScriptReplyProxy? = null
    var last = JSONObject()
    val asks = WebViewFeature.isFeatureSupported(WebViewFeature.WEB_MESSAGE_LISTENER) &&
      WebViewFeature.isFeatureSupported(WebViewFeature.DOCUMENT_START_SCRIPT)
    if (asks) {
      WebViewCompat.addWebMessageListener(webView, DOOR, OURS) { _, _, _, isMainFrame, reply ->
        if (isMainFrame) {
          page = reply
          reply.postMessage(last.toString())
        }
      }
      WebViewCompat.addDocumentStartJavaScript(webView, ASK, OURS)
    }
    ViewCompat.setOnApplyWindowInsetsListener(webView) { view, insets ->
      val bars = insets.getInsets(WindowInsetsCompat.Type.systemBars() or WindowInsetsCompat.Type.displayCutout())
      val keyboard = insets.getInsets(WindowInsetsCompat.Type.ime()).bottom
      if (asks) {
        val density = view.resources.displayMetrics.density
        fun css(pixels: Int) = (pixels / density).roundToInt()
        last = JSONObject()
          .put("--inset-top", css(bars.top))
          .put("--inset-right", css(bars.right))
          .put("--inset-bottom", css(bars.bottom))
          .put("--inset-left", css(bars.left))
          .put("--inset-keyboard", css(maxOf(0, keyboard - bars.bottom)))
        page?.postMessage(last.toString())
      } else {
        view.setPadding(bars.left, bars.top, bars.right, maxOf(bars.bottom, keyboard))
      }
      insets
    }
  }
}
