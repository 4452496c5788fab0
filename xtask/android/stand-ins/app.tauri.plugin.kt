// Stand-ins for the package app.tauri.plugin; their signatures are those of Tauri's own sources.
package app.tauri.plugin

import android.app.Activity
import android.webkit.WebView
import org.json.JSONObject

class JSObject : JSONObject() {
  override fun put(name: String, value: Any?): JSObject = TODO()
  override fun put(name: String, value: Int): JSObject = TODO()
  fun put(key: String, value: String?): JSObject = TODO()
}

class Invoke {
  fun <T> parseArgs(cls: Class<T>): T = TODO()
  fun resolve(data: JSObject?) = Unit
  fun reject(msg: String?, code: String?) = Unit
}

abstract class Plugin(private val activity: Activity) {
  open fun load(webView: WebView) = Unit
}
