// Stand-ins for the package android.webkit.
package android.webkit

import android.content.Context
import android.view.View
import android.view.inputmethod.EditorInfo
import android.view.inputmethod.InputConnection

open class WebView(context: Context) : View(context) {
  val settings: WebSettings get() = TODO()
  open fun onCreateInputConnection(outAttrs: EditorInfo): InputConnection? = TODO()
}

abstract class WebSettings {
  var mediaPlaybackRequiresUserGesture: Boolean = true
  var allowFileAccess: Boolean = false
  var allowContentAccess: Boolean = true
  fun setGeolocationEnabled(flag: Boolean) = Unit
}
