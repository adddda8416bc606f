import { spawnSync } from 'node:child_process';
import { X509Certificate, createPrivateKey } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { untrustedCertificate } from '../../../src/tools/dev-server/certificate';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'certificate-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

describe('the certificate that no trust store knows', () => {
  it('is one for localhost with its key, signed by its own authority', async () => {
    const made = await untrustedCertificate(path.join(folder, 'new'));
    const certificate = new X509Certificate(made.cert);
    expect(certificate.checkHost('localhost')).toBe('localhost');
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkPrivateKey(createPrivateKey(made.key))).toBe(true);
    expect(certificate.verify(new X509Certificate(made.ca).publicKey)).toBe(true);
  });

  it('is used again, so that a browser has to be told once, until a part of it is missing', async () => {
    const first = await untrustedCertificate(folder);
    expect(await untrustedCertificate(folder)).toEqual(first);
    fs.rmSync(path.join(folder, 'localhost.key'));
    const second = await untrustedCertificate(folder);
    expect(second.cert).not.toEqual(first.cert);
    const certificate = new X509Certificate(second.cert);
    expect(certificate.checkPrivateKey(createPrivateKey(second.key))).toBe(true);
  });

  it('is made anew when it has run out', async () => {
    const at = (name: string) => path.join(folder, 'old', name);
    await generateCertificates(at('ca.crt'), at('localhost.crt'), at('localhost.key'), -1);
    const { cert } = await untrustedCertificate(path.join(folder, 'old'));
    expect(Date.parse(new X509Certificate(cert).validTo)).toBeGreaterThan(Date.now());
  });
});

/** Elsewhere than on Linux this would ask somebody to trust the certificate. */
(process.platform === 'linux' ? describe : describe.skip)('the certificate to be trusted', () => {
  it('is an untrusted one, with the reason said, where the trust store cannot be reached', () => {
    const tsx = path.resolve('node_modules/tsx/dist/cli.mjs');
    const own = path.join(folder, 'certificate');
    const program = `
      const { trustedCertificate } = require('./src/tools/dev-server/certificate.ts');
      trustedCertificate(${JSON.stringify(own)}).then(({ cert }) => console.log(String(cert)));`;
    const { stdout, stderr, status } = spawnSync(process.execPath, [tsx, '-e', program], {
      encoding: 'utf8',
      env: { ...process.env, HOME: folder, PATH: onlyShell(path.join(folder, 'bin')) },
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toContain(fs.readFileSync(path.join(own, 'localhost.crt'), 'utf8').trim());
    expect(stderr).toContain('Unable to install the CA certificate');
    expect(stderr).toContain('This machine does not trust the development server');
    expect(stderr).toContain('npm run certs');
  });
});

/** A PATH on which there is a shell, and no sudo. */
function onlyShell(bin: string): string {
  fs.mkdirSync(bin);
  fs.symlinkSync('/bin/sh', path.join(bin, 'sh'));
  return bin;
}
