// The one activity: keeps its picture out of screenshots and recents, tells the page where the system's bars are, and
// gives the web view no more than it needs.
package org.waymark.app

import android.os.Bundle
import android.view.View
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

  override fun onResume() {
    super.onResume()
    Reminder.begin(applicationContext)
  }

  override fun onWebViewCreate(webView: WebView) {
    // Nothing typed is offered to the system's autofill, and no page state outlives the process. The keyboard is asked
    // not to learn in .cargo/config.toml, which adds to the class that wry generates.
    webView.importantForAutofill = View.IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS
    webView.isSaveEnabled = false
    // A window of another app over ours must not borrow the worker's finger.
    webView.filterTouchesWhenObscured = true
    // What wry switches on for everybody, and this app never uses.
    webView.settings.setGeolocationEnabled(false)
    webView.settings.mediaPlaybackRequiresUserGesture = true
    webView.settings.allowFileAccess = false
    webView.settings.allowContentAccess = false
    Insets.follow(webView)
  }
}
