import { HostError } from '../../wire/define';
import { expectFlag, expectObject, expectOneOf, expectText, omitted } from '../arguments/expect';
import { passwordHash } from './password-hash';
import { define } from '../define';

/** Options of Excel.WorksheetProtectionOptions and the file's attribute, where "0" allows. */
const OPTIONS: Record<string, string> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

/** What the file means by an attribute that is not there. */
const ALLOWED_WHEN_ABSENT = ['objects', 'scenarios'];

type Attributes = Record<string, string>;

function isAllowed(attributes: Attributes, name: string): boolean {
  const value = attributes[name];
  if (value === undefined) return ALLOWED_WHEN_ABSENT.includes(name);
  return value === '0' || value === 'false';
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function attributesFrom(given: unknown): Attributes {
  const options = omitted(given) ? {} : expectObject(given);
  const attributes: Attributes = { sheet: '1' };
  for (const [option, name] of Object.entries(OPTIONS)) {
    const value = options[option];
    attributes[name] = !omitted(value) && expectFlag(value) ? '0' : '1';
  }
  const mode = omitted(options.selectionMode)
    ? 'Normal'
    : expectOneOf(options.selectionMode, ['Normal', 'None', 'Unlocked'] as const);
  if (mode !== 'Normal') attributes.selectLockedCells = '1';
  if (mode === 'None') attributes.selectUnlockedCells = '1';
  return attributes;
}

function selectionMode(attributes: Attributes): string {
  if (isOn(attributes.selectUnlockedCells)) return 'None';
  return isOn(attributes.selectLockedCells) ? 'Unlocked' : 'Normal';
}

const wrongPassword = () => new HostError('AccessDenied', 'The password supplied is not correct.');

const alreadyProtected = () =>
  new HostError('InvalidOperation', 'It is protected already. Unprotect it first.');

/** Refuses a password that is not the one whose hash is kept. */
function checkPassword(hash: string | undefined, given: unknown): void {
  if (hash === undefined) return;
  if (omitted(given) || passwordHash(expectText(given)) !== hash.toUpperCase()) {
    throw wrongPassword();
  }
}

export const worksheetProtectionType = define('WorksheetProtection', {
  scalars: {
    protected: { get: ({ protection }) => protection.protected },
    options: {
      get: ({ protection }) => {
        if (!protection.protected) return null;
        const { attributes } = protection;
        const options = Object.entries(OPTIONS).map(([option, name]) => [
          option,
          isAllowed(attributes, name),
        ]);
        return { ...Object.fromEntries(options), selectionMode: selectionMode(attributes) };
      },
    },
  },
  methods: {
    protect: ({ protection }, [options, password]) => {
      if (protection.protected) throw alreadyProtected();
      const attributes = attributesFrom(options);
      if (!omitted(password) && password !== '') {
        attributes.password = passwordHash(expectText(password));
      }
      protection.protected = true;
      protection.attributes = attributes;
    },
    unprotect: ({ protection }, [password]) => {
      if (!protection.protected) return;
      // Hashes of the newer algorithms cannot be checked here, so no password opens them.
      if (protection.attributes.hashValue !== undefined) throw wrongPassword();
      checkPassword(protection.attributes.password, password);
      protection.protected = false;
      protection.attributes = {};
    },
  },
});

export const workbookProtectionType = define('WorkbookProtection', {
  scalars: { protected: { get: ({ structureProtected }) => structureProtected } },
  methods: {
    protect: (workbook, [password]) => {
      if (workbook.structureProtected) throw alreadyProtected();
      workbook.structureProtected = true;
      workbook.structurePasswordHash =
        omitted(password) || password === '' ? undefined : passwordHash(expectText(password));
    },
    unprotect: (workbook, [password]) => {
      if (!workbook.structureProtected) return;
      checkPassword(workbook.structurePasswordHash, password);
      workbook.structureProtected = false;
      workbook.structurePasswordHash = undefined;
    },
  },
});
