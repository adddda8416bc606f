import { spawn } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import path from 'node:path';
import { getPackageJsonScript } from 'office-addin-cli';

const ROOT = path.resolve(__dirname, '../..');
const WEBPACK = path.join(ROOT, 'node_modules/webpack/bin/webpack.js');
const AUTHORITY = path.join(ROOT, 'out/certificate/ca.crt');
const TIME_LIMIT = 100_000;

/** What the server answers, for an address that begins with "/". */
export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** The development server, running in a process of its own. */
export interface DevServer {
  origin: string;
  get: (address: string) => Promise<Answer>;
  stop: () => Promise<void>;
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Asks over https; the certificate has to be one for this address, signed by the server's authority. */
function get(address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    https
      .get(address, { ca: fs.readFileSync(AUTHORITY), agent: false }, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      })
      .on('error', reject);
  });
}

/**
 * Runs what `npm run dev-server` runs, on a port of its own and without touching this machine's trust
 * store, and waits until the pane is compiled. Throws what the server said where it ends before that.
 */
export async function startDevServer(): Promise<DevServer> {
  process.env.npm_package_json = path.join(ROOT, 'package.json');
  const [program, ...script] = ((await getPackageJsonScript('dev-server')) ?? '').split(' ');
  if (program !== 'webpack') throw new Error(`npm run dev-server starts ${program}, not webpack.`);
  const port = await freePort();
  const own = ['--port', String(port), '--env', 'certificate=untrusted'];
  const server = spawn(process.execPath, [WEBPACK, ...script, ...own], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => server.once('close', () => resolve()));
  const stop = async () => {
    server.kill();
    await ended;
  };
  let said = '';
  const compiled = new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not compiled in time:\n${said}`)), TIME_LIMIT);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('compiled successfully')) resolve();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The development server ended:\n${said}`)));
    server.once('close', () => clearTimeout(timer));
  });
  await compiled.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const origin = `https://localhost:${port}`;
  return { origin, get: (address) => get(origin + address), stop };
}
