// The one activity: keeps its picture out of screenshots and recents, and tells the page where the system's bars are.
package org.waymark.app

import android.os.Bundle
import android.view.WindowManager
import android.webkit.WebView
import androidx.activity.enableEdgeToEdge

class MainActivity : TauriActivity() {
  override fun onCreate(savedInstanceState: Bundle?) {
    // Before anything is drawn: no screenshot, no screen sharing, a blank card in recents.
    window.setFlags(WindowManager.LayoutParams.FLAG_SECURE, WindowManager.LayoutParams.FLAG_SECURE)
    enableEdgeToEdge()
    super.onCreate(savedInstanceState)
  }

  override fun onWebViewCreate(webView: WebView) {
    // Nothing typed is offered to the system's autofill, and no page state outlives the process.
    webView.importantForAutofill = android.view.View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
    webView.isSaveEnabled = false
    Insets.follow(webView)
  }
}
