import fs from 'node:fs';
import path from 'node:path';

interface Locked {
  resolved?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

const FILE = path.resolve(__dirname, '../../package-lock.json');
const { packages } = JSON.parse(fs.readFileSync(FILE, 'utf8')) as {
  packages: Record<string, Locked>;
};
const LOCKED = Object.entries(packages);

describe('package-lock.json', () => {
  it("holds every system's own packages, so that npm ci installs on each", () => {
    const places = LOCKED.map(([place]) => place);
    const named = LOCKED.flatMap(([, locked]) => Object.keys(locked.optionalDependencies ?? {}));
    expect(named.length).toBeGreaterThan(0);
    const missing = named.filter(
      (name) => !places.some((place) => place.endsWith(`node_modules/${name}`)),
    );
    expect(missing).toEqual([]);
  });

  it('leaves open which registry the packages come from', () => {
    const fixed = LOCKED.filter(([, { resolved, link }]) => resolved !== undefined && !link);
    expect(fixed).toEqual([]);
  });
});
