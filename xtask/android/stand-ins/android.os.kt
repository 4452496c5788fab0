// Stand-ins for the package android.os.
package android.os

class Bundle

object Build {
  object VERSION {
    @JvmField val SDK_INT: Int = 26
  }

  object VERSION_CODES {
    const val P = 28
    const val S = 31
    const val TIRAMISU = 33
  }
}
