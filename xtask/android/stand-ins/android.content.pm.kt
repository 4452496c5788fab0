// Stand-ins for the package android.content.pm.
package android.content.pm

class PackageManager {
  companion object {
    const val PERMISSION_GRANTED = 0
  }
}
