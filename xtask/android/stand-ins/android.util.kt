// Stand-ins for the package android.util.
package android.util

class DisplayMetrics {
  @JvmField var density: Float = 1f
}
