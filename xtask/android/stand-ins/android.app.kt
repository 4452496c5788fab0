// Stand-ins for the package android.app.
package android.app

import android.content.Context
import android.content.Intent
import android.os.Bundle
import android.view.Window

open class Activity : Context() {
  val window: Window get() = TODO()
  protected open fun onCreate(savedInstanceState: Bundle?) = Unit
  protected open fun onResume() = Unit
}

class Notification

class NotificationChannel(id: String, name: CharSequence, importance: Int)

class NotificationManager {
  fun cancelAll() = Unit
  fun createNotificationChannel(channel: NotificationChannel) = Unit
  fun notify(id: Int, notification: Notification) = Unit

  companion object {
    const val IMPORTANCE_NONE = 0
  }
}

class PendingIntent {
  companion object {
    const val FLAG_IMMUTABLE = 1 shl 26
    @JvmStatic fun getActivity(context: Context, requestCode: Int, intent: Intent, flags: Int): PendingIntent = TODO()
  }
}
