// Drives the real window: a small W3C WebDriver client for WebKitWebDriver, without a dependency.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Long, for a machine that has other things to do: only what never comes takes this long. */
const PATIENCE_MS = 30_000;

/** The numbers that a system does not give out by itself: below 32768 on Linux. */
const PORTS = { from: 20_000, to: 32_000 };

/**
 * A port on which nobody listens, and which nobody is given by chance later on: what stands for a server that is away
 * must stay silent while other programs of the tests ask for any free port.
 */
export async function freePort() {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from));
    if (await isFree(port)) return port;
  }
  throw new Error('no free port in 100 tries');
}

async function isFree(port) {
  const server = createServer();
  const free = await new Promise((done) => {
    server.once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => done(true));
  });
  if (free) await new Promise((done) => server.close(done));
  return free;
}

/** Tries until `attempt` gives something other than null, undefined or false. */
export async function until(what, attempt, patience = PATIENCE_MS) {
  const end = Date.now() + patience;
  for (;;) {
    const found = await attempt();
    if (found !== null && found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${patience} ms in vain for ${what}`);
    await sleep(50);
  }
}

/** The process with this parent whose program has this name. */
function childOf(parent, name) {
  for (const entry of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const stat = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const [, after] = stat.split(') ');
      const program = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0')[0];
      if (Number(after.split(' ')[1]) === parent && program.endsWith(name)) return Number(entry);
    } catch {
      // It ended while we looked.
    }
  }
  return null;
}

/** One window of the app, under its own WebKitWebDriver. */
export class Window {
  #driver;
  #address;
  #session;
  #shots;
  #count = 0;
  #shotsName;

  static async open({ binary, args, shots, name }) {
    const window = new Window();
    const port = await freePort();
    const env = { ...process.env, TAURI_AUTOMATION: 'true', TAURI_WEBVIEW_AUTOMATION: 'true', LIBGL_ALWAYS_SOFTWARE: '1' };
    window.#shots = shots;
    window.#shotsName = name;
    window.#driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    window.#address = `http://127.0.0.1:${port}`;
    await until('WebKitWebDriver', () => fetch(`${window.#address}/status`).then((answer) => answer.ok, () => false));
    const options = { binary, args };
    const capabilities = { alwaysMatch: { browserName: 'wry', 'webkitgtk:browserOptions': options } };
    const { sessionId } = await window.#send('POST', '/session', { capabilities });
    window.#session = `/session/${sessionId}`;
    window.pid = childOf(window.#driver.pid, binary);
    return window;
  }

  async #send(method, path, body) {
    const answer = await fetch(this.#address + path, { method, body: body === undefined ? null : JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw Object.assign(new Error(`${value.error}: ${value.message}`), { code: value.error });
    return value;
  }

  #ask(method, path, body) {
    return this.#send(method, this.#session + path, body);
  }

  run(script, ...args) {
    return this.#ask('POST', '/execute/sync', { script, args });
  }

  async elements(xpath) {
    const found = await this.#ask('POST', '/elements', { using: 'xpath', value: xpath });
    return found.map((element) => element[ELEMENT]);
  }

  /** The one visible, enabled element of this path; waits for it. */
  find(xpath, patience) {
    return until(xpath, async () => {
      for (const element of await this.elements(xpath)) {
        try {
          const shown = await this.#ask('GET', `/element/${element}/displayed`);
          if (shown && (await this.#ask('GET', `/element/${element}/enabled`))) return element;
        } catch (stale) {
          if (stale.code !== 'stale element reference') throw stale;
        }
      }
      return null;
    }, patience);
  }

  /** Clicks; a redraw between finding and clicking only makes it look again. */
  click(xpath) {
    return until(`a click on ${xpath}`, async () => {
      try {
        const element = await this.find(xpath);
        // A pinned bar may cover what is merely on screen.
        await this.run("arguments[0].scrollIntoView({ block: 'center' })", { [ELEMENT]: element });
        await this.#ask('POST', `/element/${element}/click`, {});
        return true;
      } catch (refused) {
        if (/stale|intercepted|not interactable/.test(refused.code ?? '')) return null;
        throw refused;
      }
    });
  }

  /** Clicks what matches at this very moment, if anything does: nothing can slide under the pointer in between. */
  clickNow(selector) {
    return this.run('document.querySelector(arguments[0])?.click()', selector);
  }

  async type(xpath, text) {
    await this.#ask('POST', `/element/${await this.find(xpath)}/value`, { text });
  }

  /** All text on screen, without the marks that isolate directions. */
  async text() {
    const text = await this.run('return document.body.innerText');
    return text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');
  }

  resize(width, height) {
    return this.#ask('POST', '/window/rect', { width, height });
  }

  title() {
    return this.#ask('GET', '/title');
  }

  async picture(what) {
    this.#count += 1;
    const png = await this.#ask('GET', '/screenshot');
    mkdirSync(this.#shots, { recursive: true });
    const number = String(this.#count).padStart(2, '0');
    writeFileSync(join(this.#shots, `${this.#shotsName}-${number}-${what}.png`), Buffer.from(png, 'base64'));
  }

  /** Ends the program as a power cut would, and the driver with it. */
  async kill() {
    process.kill(this.pid, 'SIGKILL');
    await until('the killed window to be gone', () => childOf(this.#driver.pid, 'waymark-window') === null);
    this.#driver.kill('SIGKILL');
  }

  async close() {
    try {
      await this.#ask('DELETE', '');
    } catch {
      // The window may be gone already; what is left of it is ended below.
    }
    try {
      process.kill(this.pid, 'SIGKILL');
    } catch {
      // Gone, as it should be.
    }
    this.#driver.kill('SIGKILL');
  }
}
