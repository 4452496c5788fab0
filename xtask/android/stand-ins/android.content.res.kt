// Stand-ins for the package android.content.res.
package android.content.res

import android.util.DisplayMetrics

class Resources {
  val displayMetrics: DisplayMetrics get() = TODO()
}
