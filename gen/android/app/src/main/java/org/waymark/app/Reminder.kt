// The reminder of a phone that nobody has opened for two days: without words, and the same whatever lies in the app.
package org.waymark.app

import android.Manifest
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.os.Build
import androidx.core.app.NotificationCompat
import androidx.work.Constraints
import androidx.work.ExistingPeriodicWorkPolicy
import androidx.work.NetworkType
import androidx.work.PeriodicWorkRequestBuilder
import androidx.work.WorkManager
import androidx.work.Worker
import androidx.work.WorkerParameters
import java.util.concurrent.TimeUnit

/**
 * A locked app has no key, so it cannot exchange anything in the background; what is packed leaves when somebody opens
 * it. All this can do is ask for that (docs/adr/0015-no-exchange-while-locked.md).
 *
 * It knows nothing of what waits: it comes two days after the app was last in front, and a network is there. The
 * notification is the app's neutral name, silent and never on the lock screen, and its channel is off until the phone's
 * owner switches it on in the system's settings.
 */
object Reminder {
  private const val WORK = "open"
  private const val QUIET_DAYS = 2L
  internal const val CHANNEL = "open"

  /** Called each time the app comes to the front: the two days begin anew, and what was shown goes. */
  fun begin(context: Context) {
    val notifications = context.getSystemService(NotificationManager::class.java)
    notifications.cancelAll()
    val name = context.getString(R.string.app_name)
    notifications.createNotificationChannel(NotificationChannel(CHANNEL, name, NotificationManager.IMPORTANCE_NONE))
    val work = PeriodicWorkRequestBuilder<ReminderWorker>(1, TimeUnit.DAYS)
      .setInitialDelay(QUIET_DAYS, TimeUnit.DAYS)
      .setConstraints(Constraints.Builder().setRequiredNetworkType(NetworkType.CONNECTED).build())
      .build()
    WorkManager.getInstance(context)
      .enqueueUniquePeriodicWork(WORK, ExistingPeriodicWorkPolicy.CANCEL_AND_REENQUEUE, work)
  }
}

/** Shows the name of the app, and nothing else, where the phone's owner allowed it. */
class ReminderWorker(context: Context, parameters: WorkerParameters) : Worker(context, parameters) {
  override fun doWork(): Result {
    val context = applicationContext
    val asked = Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU ||
      context.checkSelfPermission(Manifest.permission.POST_NOTIFICATIONS) == PackageManager.PERMISSION_GRANTED
    if (!asked) return Result.success()
    val open = Intent(context, MainActivity::class.java).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
    val notification = NotificationCompat.Builder(context, Reminder.CHANNEL)
      .setSmallIcon(R.drawable.ic_reminder)
      .setContentTitle(context.getString(R.string.app_name))
      .setContentIntent(PendingIntent.getActivity(context, 0, open, PendingIntent.FLAG_IMMUTABLE))
      .setVisibility(NotificationCompat.VISIBILITY_SECRET)
      .setSilent(true)
      .setShowWhen(false)
      .setLocalOnly(true)
      .setAutoCancel(true)
      .build()
    context.getSystemService(NotificationManager::class.java).notify(0, notification)
    return Result.success()
  }
}
