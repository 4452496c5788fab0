// Taking out of a text what nobody sees, before it leaves the screen: direction marks where it is a file name, compared or
// copied; what steers a screen where it is sent to somebody.

const MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;

/** The text without marks that steer direction. The zero-width non-joiner stays: Persian spells with it. */
export function plain(text: string): string {
  return text.replace(MARKS, '');
}

/** A text as it may be sent to another device: what is pasted brings tabs and marks that steer a screen, which the app
 * refuses (crates/app/src/post/letters.rs) and nobody sees. */
export function sendable(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '').replace(/(?!\n)\p{Cc}/gu, ' ').trim();
}
