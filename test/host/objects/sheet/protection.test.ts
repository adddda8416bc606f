import { passwordHash } from '../../../../src/host/objects/sheet/password-hash';
import { sessionWith } from '../../support/session';

it('protects a sheet with the options that are given, and no others', async () => {
  const { run, sheet } = sessionWith();
  const options = await run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem('Data');
    protection.protect({ allowFormatCells: true, selectionMode: 'Unlocked' }, 'secret');
    protection.load();
    await context.sync();
    return { protected: protection.protected, ...protection.options };
  });
  expect(options).toMatchObject({
    protected: true,
    allowFormatCells: true,
    allowSort: false,
    allowEditObjects: false,
    selectionMode: 'Unlocked',
  });
  expect(sheet.protection.attributes.password).toBe(passwordHash('secret'));
});

it('opens a protected sheet only with its password', async () => {
  const { run, sheet } = sessionWith();
  const unprotect = (password?: string) =>
    run(async (context) => {
      context.workbook.worksheets.getItem('Data').protection.unprotect(password);
      await context.sync();
    });
  await run(async (context) => {
    context.workbook.worksheets.getItem('Data').protection.protect(undefined, 'secret');
    await context.sync();
  });
  await expect(unprotect('wrong')).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(unprotect()).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(sheet.protection.protected).toBe(true);
  await unprotect('secret');
  expect(sheet.protection.protected).toBe(false);
});

it('refuses to protect what is protected', async () => {
  const { run } = sessionWith();
  const done = run(async (context) => {
    context.workbook.protection.protect();
    context.workbook.protection.protect();
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'InvalidOperation' });
});

it('protects and frees the structure of the workbook', async () => {
  const { run, workbook } = sessionWith();
  await run(async (context) => {
    context.workbook.protection.protect('secret');
    await context.sync();
  });
  expect(workbook.structureProtected).toBe(true);
  await run(async (context) => {
    context.workbook.protection.unprotect('secret');
    context.workbook.protection.load('protected');
    await context.sync();
  });
  expect(workbook.structureProtected).toBe(false);
});

it('hashes passwords as the file format does', () => {
  expect(passwordHash('password')).toBe('83AF');
});
