// Stand-ins for the package androidx.webkit.
package androidx.webkit

import android.net.Uri
import android.webkit.WebView

abstract class JavaScriptReplyProxy {
  abstract fun postMessage(message: String)
}

class WebMessageCompat

object WebViewFeature {
  const val WEB_MESSAGE_LISTENER = "WEB_MESSAGE_LISTENER"
  const val DOCUMENT_START_SCRIPT = "DOCUMENT_START_SCRIPT"
  @JvmStatic fun isFeatureSupported(feature: String): Boolean = TODO()
}

object WebViewCompat {
  fun interface WebMessageListener {
    fun onPostMessage(
      view: WebView,
      message: WebMessageCompat,
      sourceOrigin: Uri,
      isMainFrame: Boolean,
      replyProxy: JavaScriptReplyProxy,
    )
  }

  @JvmStatic fun addWebMessageListener(webView: WebView, name: String, rules: Set<String>, listener: WebMessageListener) = Unit
  @JvmStatic fun addDocumentStartJavaScript(webView: WebView, script: String, rules: Set<String>) = Unit
}
