// Stand-ins for the package android.view.inputmethod.
package android.view.inputmethod

class EditorInfo {
  @JvmField var imeOptions: Int = 0

  companion object {
    const val IME_FLAG_NO_PERSONALIZED_LEARNING = 0x1000000
  }
}

interface InputConnection
