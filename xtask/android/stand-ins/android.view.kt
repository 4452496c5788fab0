// Stand-ins for the package android.view.
package android.view

import android.content.Context
import android.content.res.Resources

open class View(context: Context) {
  var importantForAutofill: Int = 0
  var isSaveEnabled: Boolean = true
  var filterTouchesWhenObscured: Boolean = false
  val resources: Resources get() = TODO()
  fun setPadding(left: Int, top: Int, right: Int, bottom: Int) = Unit

  companion object {
    const val IMPORTANT_FOR_AUTOFILL_NO_EXCLUDE_DESCENDANTS = 8
  }
}

open class Window {
  open fun setFlags(flags: Int, mask: Int) = Unit
}

interface WindowManager {
  class LayoutParams {
    companion object {
      const val FLAG_SECURE = 0x2000
    }
  }
}
