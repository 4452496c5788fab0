// Stand-ins for the package android.security.keystore.
package android.security.keystore

import java.security.InvalidKeyException
import java.security.spec.AlgorithmParameterSpec
import java.security.spec.KeySpec

class KeyGenParameterSpec : AlgorithmParameterSpec {
  class Builder(keystoreAlias: String, purposes: Int) {
    fun setKeySize(keySize: Int): Builder = TODO()
    fun setIsStrongBoxBacked(isStrongBoxBacked: Boolean): Builder = TODO()
    fun build(): KeyGenParameterSpec = TODO()
  }
}

class KeyInfo : KeySpec {
  val securityLevel: Int get() = TODO()

  @Deprecated("use securityLevel")
  val isInsideSecureHardware: Boolean get() = TODO()
}

class KeyPermanentlyInvalidatedException : InvalidKeyException()

object KeyProperties {
  const val PURPOSE_SIGN = 4
  const val KEY_ALGORITHM_HMAC_SHA256 = "HmacSHA256"
  const val SECURITY_LEVEL_TRUSTED_ENVIRONMENT = 1
  const val SECURITY_LEVEL_STRONGBOX = 2
}
