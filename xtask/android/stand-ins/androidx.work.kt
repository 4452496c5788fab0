// Stand-ins for the package androidx.work.
package androidx.work

import android.content.Context
import java.util.concurrent.TimeUnit

class WorkerParameters

abstract class ListenableWorker(context: Context, parameters: WorkerParameters) {
  val applicationContext: Context get() = TODO()

  abstract class Result {
    companion object {
      @JvmStatic fun success(): Result = TODO()
    }
  }
}

abstract class Worker(context: Context, parameters: WorkerParameters) : ListenableWorker(context, parameters) {
  abstract fun doWork(): Result
}

enum class NetworkType { CONNECTED }

enum class ExistingPeriodicWorkPolicy { CANCEL_AND_REENQUEUE }

class Constraints {
  class Builder {
    fun setRequiredNetworkType(networkType: NetworkType): Builder = TODO()
    fun build(): Constraints = TODO()
  }
}

class PeriodicWorkRequest {
  class Builder {
    fun setInitialDelay(duration: Long, timeUnit: TimeUnit): Builder = TODO()
    fun setConstraints(constraints: Constraints): Builder = TODO()
    fun build(): PeriodicWorkRequest = TODO()
  }
}

inline fun <reified W : ListenableWorker> PeriodicWorkRequestBuilder(
  repeatInterval: Long,
  repeatIntervalTimeUnit: TimeUnit,
): PeriodicWorkRequest.Builder = TODO()

abstract class WorkManager {
  abstract fun enqueueUniquePeriodicWork(name: String, policy: ExistingPeriodicWorkPolicy, request: PeriodicWorkRequest)

  companion object {
    @JvmStatic fun getInstance(context: Context): WorkManager = TODO()
  }
}
