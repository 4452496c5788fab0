// The server of the organisation whose phones the tests copy, for stories in which something goes over the line.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../window/driver.mjs';
import { listens } from '../window/organisation.mjs';
import { PROGRAMS, organisation } from './place.ts';

/** The organisation's real server, on a copy of its folder. */
export class Server {
  readonly #folder = mkdtempSync(join(tmpdir(), 'waymark-server-'));
  readonly #port: string;
  #process: ChildProcess | null = null;

  constructor(address: string) {
    this.#port = new URL(address).port;
    cpSync(join(organisation(), 'server'), this.#folder, { recursive: true });
  }

  /** Starts it and waits until it listens: who asks before that is refused, and tries again only after a pause that
   * grows. */
  async start(): Promise<void> {
    const roster = join(organisation(), 'roster');
    this.#process = spawn(join(PROGRAMS, 'waymark-server'), ['serve', '--data', this.#folder, '--listen', `127.0.0.1:${this.#port}`, '--org', roster], { stdio: 'ignore' });
    await until('the server', () => listens(this.#port));
  }

  async stop(): Promise<void> {
    const ended = new Promise((done) => this.#process?.once('exit', done));
    this.#process?.kill();
    await ended;
  }

  async throwAway(): Promise<void> {
    await this.stop();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
