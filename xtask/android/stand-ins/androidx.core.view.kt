// Stand-ins for the package androidx.core.view.
package androidx.core.view

import android.view.View
import androidx.core.graphics.Insets

fun interface OnApplyWindowInsetsListener {
  fun onApplyWindowInsets(v: View, insets: WindowInsetsCompat): WindowInsetsCompat
}

object ViewCompat {
  @JvmStatic fun setOnApplyWindowInsetsListener(view: View, listener: OnApplyWindowInsetsListener?) = Unit
}

class WindowInsetsCompat {
  fun getInsets(typeMask: Int): Insets = TODO()

  object Type {
    @JvmStatic fun systemBars(): Int = 1
    @JvmStatic fun displayCutout(): Int = 2
    @JvmStatic fun ime(): Int = 4
  }
}
