// A page that was taken over still reaches nothing: no address, no second window, no inline script, no other command.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export const name = 'the page reaches nothing outside and no command that is not its own';

export async function tell({ open }) {
  let reached = 0;
  const outside = createServer((_, answer) => {
    reached += 1;
    answer.setHeader('access-control-allow-origin', '*').end('<title>outside</title>');
  });
  await new Promise((done) => outside.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${outside.address().port}/`;
  try {
    const worker = await open('phone');
    await worker.window.find("//input[@id='passphrase']");
    const tried = await worker.window.run(
      `const address = arguments[0];
       const tried = (promise) => promise.then(() => 'reached', () => 'refused');
       const invoke = (command) => tried(window.__TAURI_INTERNALS__.invoke(command));
       const inline = document.createElement('script');
       inline.textContent = 'window.inlineRan = true';
       const frame = Object.assign(document.createElement('iframe'), { src: address });
       const image = Object.assign(new Image(), { src: address });
       document.body.append(inline, frame, image);
       let evaluated = 'refused';
       try { evaluated = (0, eval)("'reached'"); } catch {}
       return Promise.all([
         tried(fetch(address)),
         tried(new Promise((done, refused) => Object.assign(new WebSocket(address.replace('http', 'ws')), { onopen: done, onerror: refused }))),
         Promise.resolve(window.inlineRan ? 'reached' : 'refused'),
         Promise.resolve(evaluated),
         Promise.resolve(window.open(address) ? 'reached' : 'refused'),
         invoke('plugin:fs|read_file'),
         invoke('plugin:window|create'),
         invoke('plugin:event|listen'),
       ]);`,
      address,
    );
    assert.deepEqual(tried, tried.map(() => 'refused'));
    await worker.window.run('location.href = arguments[0]', address);
    await sleep(500);
    assert.match(await worker.window.run('return location.href'), /^tauri:/);
    assert.equal(reached, 0);
  } finally {
    outside.close();
  }
}
