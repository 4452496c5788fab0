// When the page has shown what was last changed: what nobody waits for is done after that.

/** Resolves once the next frame has been made. A message that is sent while a frame is made arrives when it has been. */
export function painted(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage(null);
    });
  });
}
