// Stand-ins for the package android.annotation.
package android.annotation

annotation class SuppressLint(vararg val value: String)
