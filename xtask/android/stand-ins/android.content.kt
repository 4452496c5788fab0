// Stand-ins for the package android.content.
package android.content

abstract class Context {
  val applicationContext: Context get() = TODO()
  fun <T : Any> getSystemService(serviceClass: Class<T>): T = TODO()
  fun getString(id: Int): String = TODO()
  fun checkSelfPermission(permission: String): Int = TODO()
}

class Intent(context: Context, cls: Class<*>) {
  fun addFlags(flags: Int): Intent = TODO()

  companion object {
    const val FLAG_ACTIVITY_NEW_TASK = 0x10000000
  }
}
