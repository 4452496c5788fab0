// Stand-ins for the package androidx.core.app.
package androidx.core.app

import android.app.Notification
import android.app.PendingIntent
import android.content.Context

class NotificationCompat {
  class Builder(context: Context, channelId: String) {
    fun setSmallIcon(icon: Int): Builder = TODO()
    fun setContentTitle(title: CharSequence?): Builder = TODO()
    fun setContentIntent(intent: PendingIntent?): Builder = TODO()
    fun setVisibility(visibility: Int): Builder = TODO()
    fun setSilent(silent: Boolean): Builder = TODO()
    fun setShowWhen(show: Boolean): Builder = TODO()
    fun setLocalOnly(b: Boolean): Builder = TODO()
    fun setAutoCancel(autoCancel: Boolean): Builder = TODO()
    fun build(): Notification = TODO()
  }

  companion object {
    const val VISIBILITY_SECRET = -1
  }
}
