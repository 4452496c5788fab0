// Stand-ins for the package android: just enough for our Kotlin to be compiled against (docs/adr/0009-android-project.md).
package android

class Manifest {
  object permission {
    const val POST_NOTIFICATIONS = "android.permission.POST_NOTIFICATIONS"
  }
}
