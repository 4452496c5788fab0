// Stand-ins for the package android.net.
package android.net

class Uri
