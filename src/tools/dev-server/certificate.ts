import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { logErrorMessage } from 'office-addin-cli';
import { generateCertificates, getHttpsServerOptions } from 'office-addin-dev-certs';

/** What an https server of Node takes, as PEM. */
export interface ServerCertificate {
  ca: Buffer;
  cert: Buffer;
  key: Buffer;
}

const DAYS = 30;
const DOMAINS = ['127.0.0.1', 'localhost'];

const stillValid = (certificate: Buffer) =>
  Date.parse(new X509Certificate(certificate).validTo) > Date.now();

/**
 * A certificate for localhost that no program on this machine trusts, made in `folder` and used again
 * until it runs out. Nothing outside the folder is touched. Enough for tests and for a browser that is
 * told to go on; Excel does not load a pane from it.
 */
export async function untrustedCertificate(folder: string): Promise<ServerCertificate> {
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const read = () => ({ ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) });
  if ([ca, cert, key].every(existsSync) && stillValid(read().cert)) return read();
  rmSync(folder, { recursive: true, force: true });
  await generateCertificates(ca, cert, key, DAYS, DOMAINS);
  return read();
}

/**
 * The certificate for localhost that this machine trusts. Microsoft's tool makes it where it is missing
 * or has run out, and puts its authority into the trust store, for which Windows and a Mac ask once.
 * Where the store refuses, it is said why, and the answer is an untrusted one from `folder`.
 */
export async function trustedCertificate(folder: string): Promise<ServerCertificate> {
  try {
    return await getHttpsServerOptions();
  } catch (error) {
    logErrorMessage(error);
    logErrorMessage(
      `This machine does not trust the development server: a browser will warn, and Excel will not load the pane. "npm run certs" tries again. Until then the certificate is ${join(folder, 'localhost.crt')}.`,
    );
    return untrustedCertificate(folder);
  }
}
