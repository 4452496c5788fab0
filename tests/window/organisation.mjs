// A whole organisation in a folder, made by the programs as a coordinator would: server, base, one field device.
import { execFileSync, spawn } from 'node:child_process';
import { openSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort, until } from './driver.mjs';

export const PASSPHRASE = 'orange violin pencil garden basket river';

export class Organisation {
  #programs;
  #port;
  #server = null;

  /** Makes it. The server is not started: phones begin the day without one. */
  static async found(folder, programs) {
    const organisation = new Organisation();
    organisation.folder = folder;
    organisation.#programs = programs;
    organisation.#port = await freePort();
    const at = (name) => join(folder, name);
    writeFileSync(at('passphrase.txt'), PASSPHRASE + '\n');
    execFileSync(join(programs, 'waymark-server'), ['init', '--data', at('server')], { stdio: 'pipe' });
    const url = `https://127.0.0.1:${organisation.#port}`;
    const identity = at('server/server-identity.json');
    const waymark = (...words) => organisation.waymark(...words);
    waymark('org', 'init', '--dir', at('base'), '--name', 'Harbour House', '--server', url, '--server-identity', identity, '--recovery-out', at('recovery.txt'));
    waymark('org', 'invite', '--dir', at('base'), '--role', 'field', '--out', at('invite'));
    waymark('field', 'enrol', '--dir', at('phone'), '--invite', at('invite'), '--request', at('request'));
    waymark('org', 'admit', '--dir', at('base'), '--request', at('request'), '--out', at('admission'));
    waymark('field', 'enrol', '--dir', at('phone'), '--admission', at('admission'));
    waymark('org', 'roster', '--dir', at('base'), '--out', at('roster'));
    return organisation;
  }

  /** Runs `waymark` with this organisation's passphrase and gives what it printed. */
  waymark(...words) {
    const args = [...words, '--passphrase-file', join(this.folder, 'passphrase.txt')];
    return execFileSync(join(this.#programs, 'waymark'), args, { encoding: 'utf8', stdio: 'pipe' });
  }

  async startServer() {
    const args = ['serve', '--data', join(this.folder, 'server'), '--listen', `127.0.0.1:${this.#port}`, '--org', join(this.folder, 'roster')];
    const log = openSync(join(this.folder, 'server.log'), 'a');
    this.#server = spawn(join(this.#programs, 'waymark-server'), args, { stdio: ['ignore', log, log] });
    await until('the server', () => listens(this.#port));
  }

  stop() {
    this.#server?.kill();
    this.#server = null;
  }
}

/** Whether somebody listens at this port of this computer. */
export function listens(port) {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(socket.destroy() !== null));
    socket.once('error', () => done(false));
  });
}
