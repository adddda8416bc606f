import { openHost } from '../../../../src/host';
import { sessionWith } from '../../support/session';

it('keeps custom properties of a sheet, whatever case their key is asked for in', async () => {
  const { run, sheet } = sessionWith();
  const read = await run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getItem('Data');
    customProperties.add('Managed', 'scorecard');
    customProperties.add('managed', 'figures');
    const found = customProperties.getItem('MANAGED');
    const none = customProperties.getItemOrNullObject('Other');
    customProperties.load('items/key,items/value');
    found.load();
    await context.sync();
    return [found.key, found.value, none.isNullObject, customProperties.items.length];
  });
  expect(read).toEqual(['Managed', 'figures', true, 1]);
  await run(async (context) => {
    context.workbook.worksheets.getItem('Data').customProperties.getItem('Managed').delete();
    await context.sync();
  });
  expect(sheet.customProperties.size).toBe(0);
});

it('keeps settings of any JSON value', async () => {
  const { run } = sessionWith();
  const read = await run(async (context) => {
    const { settings } = context.workbook;
    settings.add('NeedsReview', true);
    settings.add('Months', ['2017-05', '2017-06']);
    settings.add('NeedsReview', false);
    const one = settings.getItem('NeedsReview');
    one.load('value');
    const two = settings.getItem('Months');
    two.load('value');
    const count = settings.getCount();
    await context.sync();
    one.delete();
    const gone = settings.getItemOrNullObject('NeedsReview');
    await context.sync();
    return [one.value, two.value, count.value, gone.isNullObject];
  });
  expect(read).toEqual([false, ['2017-05', '2017-06'], 2, true]);
});

it('keeps custom XML parts, found by id and by namespace', async () => {
  const { run } = sessionWith();
  const xml = '<rules xmlns="urn:example:rules"><rule>1.1</rule></rules>';
  const read = await run(async (context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(xml);
    part.load();
    const scoped = parts.getByNamespace('urn:example:rules');
    const only = scoped.getOnlyItemOrNullObject();
    only.load('id');
    const none = parts.getByNamespace('urn:example:none').getOnlyItemOrNullObject();
    const text = part.getXml();
    await context.sync();
    const again = parts.getItem(part.id);
    again.setXml('<rules xmlns="urn:example:rules"/>');
    const changed = again.getXml();
    await context.sync();
    again.delete();
    const count = parts.getCount();
    await context.sync();
    return {
      namespace: part.namespaceUri,
      same: only.id === part.id,
      none: none.isNullObject,
      texts: [text.value, changed.value],
      count: count.value,
    };
  });
  expect(read).toEqual({
    namespace: 'urn:example:rules',
    same: true,
    none: true,
    texts: [xml, '<rules xmlns="urn:example:rules"/>'],
    count: 0,
  });
});

it('refuses custom XML that is not well formed', async () => {
  const { run } = sessionWith();
  const done = run(async (context) => {
    context.workbook.customXmlParts.add('<rules>');
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'InvalidArgument' });
});

it('keeps document properties, custom ones with their type', async () => {
  const { run } = sessionWith();
  const read = await run(async (context) => {
    const { properties } = context.workbook;
    properties.title = 'Scorecard';
    properties.keywords = 'June 2017';
    properties.custom.add('Rules version', 3);
    properties.custom.add('Checked', true);
    properties.load();
    const version = properties.custom.getItem('rules version');
    version.load();
    await context.sync();
    return [properties.title, properties.keywords, version.toJSON()];
  });
  expect(read).toEqual([
    'Scorecard',
    'June 2017',
    { key: 'Rules version', type: 'Number', value: 3 },
  ]);
});

it('refuses to set what only Excel writes', async () => {
  const { Excel, OfficeExtension } = openHost();
  // Office.js gives this property no setter, so the request is made as its setters make theirs.
  const { ActionFactory } = OfficeExtension as unknown as {
    ActionFactory: {
      createSetPropertyAction(
        context: unknown,
        on: unknown,
        name: string,
        to: unknown,
        flags: 0,
      ): void;
    };
  };
  const done = Excel.run(async (context) => {
    const { properties } = context.workbook;
    ActionFactory.createSetPropertyAction(context, properties, 'LastAuthor', 'Someone', 0);
    await context.sync();
  });
  await expect(done).rejects.toMatchObject({ code: 'NotImplemented' });
});
