import { execFile } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { OfficeAddinUsageData, UsageDataLevel } from 'office-addin-usage-data';

/* Microsoft's tools for add-ins: all are there, none sends usage data, and a machine without Excel is told so. */

const ROOT = path.resolve(__dirname, '../..');
const WATCH = path.join(ROOT, 'test/support/no-network.cjs');
const TOOLS = [
  'office-addin-cli',
  'office-addin-debugging',
  'office-addin-dev-certs',
  'office-addin-dev-settings',
  'office-addin-manifest',
  'office-addin-node-debugger',
];

let home: string;
beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'home-'));
});
afterEach(() => fs.rmSync(home, { recursive: true, force: true }));

interface Ended {
  code: number;
  output: string;
}

/** Runs a command as in a home folder that is new, where no setting was ever made. */
function run(program: string, args: string[]): Promise<Ended> {
  const env = { ...process.env, HOME: home, USERPROFILE: home, NO_UPDATE_NOTIFIER: '1' };
  return new Promise((resolve) => {
    execFile(program, args, { cwd: ROOT, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

/** Runs one of Microsoft's tools, which ends with 86 as soon as it reaches for the network. */
const runWatched = (tool: string, ...args: string[]) =>
  run(process.execPath, ['--require', WATCH, path.join('node_modules', tool, 'cli.js'), ...args]);

describe('usage data', () => {
  it.each(TOOLS)('%s reports through the one copy that package.json names', (tool) => {
    const own = createRequire(path.join(ROOT, 'node_modules', tool, 'package.json'));
    expect(own.resolve('office-addin-usage-data')).toBe(require.resolve('office-addin-usage-data'));
  });

  it('stays off in that copy where a tool switches it on', () => {
    const usage = new OfficeAddinUsageData({
      projectName: 'scorecard',
      usageDataLevel: UsageDataLevel.on,
    });
    usage.setUsageDataOn();
    expect(usage.isUsageDataOn()).toBe(false);
    expect(usage.getUsageDataLevel()).toBe(UsageDataLevel.off);
  });

  it.each([
    ['office-addin-manifest', ['info', 'manifest.xml']],
    ['office-addin-dev-certs', ['verify']],
    ['office-addin-dev-settings', ['registered']],
    ['office-addin-debugging', ['start', 'manifest.xml', 'android']],
  ])('%s %j reaches for no network and leaves nothing in the home folder', async (tool, args) => {
    const { code, output } = await runWatched(tool, ...args);
    expect({ code, output }).not.toMatchObject({ code: 86 });
    expect(output).not.toBe('');
    expect(fs.readdirSync(home)).toEqual([]);
  });

  it('would be seen: the one command that needs the network is', async () => {
    const { code, output } = await runWatched('office-addin-manifest', 'validate', 'manifest.xml');
    expect(output).toContain('Reached for the network');
    expect(code).toBe(86);
  });
});

/** Elsewhere than on Linux these would open Excel. */
(process.platform === 'linux' ? describe : describe.skip)('without Excel', () => {
  it('npm start says that it needs Windows or a Mac', async () => {
    const { output } = await run('npm', ['start']);
    expect(output).toContain('The current platform is not supported: linux');
  });
});
