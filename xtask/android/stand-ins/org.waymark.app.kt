// Stand-in for what Tauri and wry generate into our own package.
package org.waymark.app

import android.webkit.WebView
import androidx.activity.ComponentActivity

abstract class TauriActivity : ComponentActivity() {
  open fun onWebViewCreate(webView: WebView) = Unit
}
