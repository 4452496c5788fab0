// Stand-ins for the package org.json.
package org.json

open class JSONObject {
  open fun put(name: String, value: Any?): JSONObject = TODO()
  open fun put(name: String, value: Int): JSONObject = TODO()
}
