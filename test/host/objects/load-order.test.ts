import { resolve } from 'node:path';
import { ModuleRegistry, sourceFiles } from '../../support/module-registry';
import type { TYPES } from '../../../src/host/objects/types';

const HOST = resolve(__dirname, '../../../src/host');

/** The members of every class, where that file was loaded before any other. */
function membersAfter(file: string): string[] {
  const registry = new ModuleRegistry();
  registry.load(file);
  const { TYPES: types } = registry.load(resolve(HOST, 'objects/types.ts')) as {
    TYPES: typeof TYPES;
  };
  return Object.values(types).flatMap(({ name, scalars, objects, methods }) =>
    [scalars, objects, methods].flatMap((members) =>
      Object.keys(members).map((member) => `${name}.${member}`),
    ),
  );
}

it('every class has the same members, whichever file was loaded first', () => {
  const members = membersAfter(resolve(HOST, 'index.ts'));
  expect(members).toContain('Range.getTables');
  for (const file of sourceFiles(HOST)) expect([file, membersAfter(file)]).toEqual([file, members]);
});
