// A key in this phone's hardware that answers with an HMAC and never leaves: guessing a passphrase needs this phone.
package org.waymark.app

import android.app.Activity
import android.os.Build
import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyInfo
import android.security.keystore.KeyPermanentlyInvalidatedException
import android.security.keystore.KeyProperties
import app.tauri.annotation.Command
import app.tauri.annotation.InvokeArg
import app.tauri.annotation.TauriPlugin
import app.tauri.plugin.Invoke
import app.tauri.plugin.JSObject
import app.tauri.plugin.Plugin
import java.security.KeyStore
import java.security.ProviderException
import java.util.concurrent.Executors
import javax.crypto.KeyGenerator
import javax.crypto.Mac
import javax.crypto.SecretKey
import javax.crypto.SecretKeyFactory

/** What `hmac` is asked with: bytes as hexadecimal digits. */
@InvokeArg
class HmacArgs {
  lateinit var data: String
}

/**
 * Called by `src-tauri/src/hardware_key.rs` and by nobody else: no capability lets the page reach it.
 *
 * The key asks for no fingerprint and for no unlocked screen. The passphrase is what says who is there, and a
 * key that dies with a new finger or with the screen lock would take every talk on this phone with it.
 */
@TauriPlugin
class HardwareKeyPlugin(activity: Activity) : Plugin(activity) {
  private val store = KeyStore.getInstance(STORE).apply { load(null) }

  // A secure element takes tenths of a second, which the thread of the window does not have.
  private val worker = Executors.newSingleThreadExecutor()

  /**
   * Tells where a key of this phone would live: `strongbox`, `tee`, or `none`. Found out with a key of its own, so that
   * broken hardware is known before anything is closed with it.
   */
  @Command
  fun level(invoke: Invoke) = answer(invoke) {
    JSObject().put("level", key()?.let(::levelOf) ?: tried())
  }

  /** Makes the key anew. What was closed with the one before stays closed for ever. */
  @Command
  fun create(invoke: Invoke) = answer(invoke) {
    if (make(ALIAS) == NONE) throw ProviderException()
    JSObject()
  }

  /** Resolves with the HMAC-SHA256 of `data`. */
  @Command
  fun hmac(invoke: Invoke) {
    val data = bytes(invoke.parseArgs(HmacArgs::class.java).data)
    answer(invoke) { JSObject().put("mac", digits(mac(key() ?: throw KeyPermanentlyInvalidatedException(), data))) }
  }

  /** Deletes the key; one that is not there is no failure. */
  @Command
  fun delete(invoke: Invoke) = answer(invoke) {
    forget(ALIAS)
    JSObject()
  }

  private fun tried(): String {
    val level = make(TRIAL)
    try {
      val trial = key(TRIAL) ?: return NONE
      val first = mac(trial, ONE)
      val sound = first.size == 32 && first.contentEquals(mac(trial, ONE)) && !first.contentEquals(mac(trial, OTHER))
      return if (sound) level else NONE
    } finally {
      forget(TRIAL)
    }
  }

  private fun forget(alias: String) {
    if (store.containsAlias(alias)) store.deleteEntry(alias)
  }

  private fun key(alias: String = ALIAS): SecretKey? = store.getKey(alias, null) as? SecretKey

  /**
   * Makes a key in the best place there is. One that only software guards is worse than none: it would pass for
   * hardware, and nobody would be asked for six words.
   */
  private fun make(alias: String): String {
    val strong = Build.VERSION.SDK_INT >= Build.VERSION_CODES.P && generated(alias, strongBox = true)
    if (!strong && !generated(alias, strongBox = false)) return NONE
    val level = key(alias)?.let(::levelOf) ?: NONE
    if (level == NONE) forget(alias)
    return level
  }

  private fun generated(alias: String, strongBox: Boolean): Boolean {
    val spec = KeyGenParameterSpec.Builder(alias, KeyProperties.PURPOSE_SIGN).setKeySize(256)
    if (strongBox && Build.VERSION.SDK_INT >= Build.VERSION_CODES.P) spec.setIsStrongBoxBacked(true)
    return try {
      val generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256, STORE)
      generator.init(spec.build())
      generator.generateKey()
      true
    } catch (unavailable: ProviderException) {
      // StrongBoxUnavailableException is one of these; some phones throw its parent instead.
      false
    }
  }

  private fun levelOf(key: SecretKey): String {
    val info = SecretKeyFactory.getInstance(key.algorithm, STORE).getKeySpec(key, KeyInfo::class.java) as KeyInfo
    if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) {
      return when (info.securityLevel) {
        KeyProperties.SECURITY_LEVEL_STRONGBOX -> STRONGBOX
        KeyProperties.SECURITY_LEVEL_TRUSTED_ENVIRONMENT -> TEE
        else -> NONE
      }
    }
    @Suppress("DEPRECATION")
    return if (info.isInsideSecureHardware) TEE else NONE
  }

  private fun mac(key: SecretKey, data: ByteArray): ByteArray =
    Mac.getInstance(KeyProperties.KEY_ALGORITHM_HMAC_SHA256).run {
      init(key)
      doFinal(data)
    }

  /** Answers from the worker's thread. A refusal is a code, `gone` or `busy`, and no text of the system. */
  private fun answer(invoke: Invoke, work: () -> JSObject) {
    worker.execute {
      try {
        invoke.resolve(work())
      } catch (gone: KeyPermanentlyInvalidatedException) {
        invoke.reject("", "gone")
      } catch (refused: Exception) {
        invoke.reject("", "busy")
      }
    }
  }

  private fun bytes(digits: String) = ByteArray(digits.length / 2) { digits.substring(it * 2, it * 2 + 2).toInt(16).toByte() }

  private fun digits(bytes: ByteArray) = bytes.joinToString("") { "%02x".format(it) }

  private companion object {
    const val STORE = "AndroidKeyStore"
    const val ALIAS = "waymark/v1/kek"
    const val TRIAL = "waymark/v1/trial"
    const val STRONGBOX = "strongbox"
    const val TEE = "tee"
    const val NONE = "none"
    val ONE = ByteArray(32) { 1 }
    val OTHER = ByteArray(32) { 2 }
  }
}
