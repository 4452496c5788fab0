// The part of fontkit that the tests use; it brings no types of its own.
declare module 'fontkit' {
  export interface Font {
    characterSet: number[];
  }
  export function openSync(path: string): Font;
}
