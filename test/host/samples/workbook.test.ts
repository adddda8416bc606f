import { expectSample } from '../support/reopened';

it('names ranges and constants', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      context.workbook.names.add('Cases', sheet.getRange('A1:A3'), 'Cases by locality');
      context.workbook.names.addFormulaLocal('Target', '=0.95');
      sheet.names.add('Local', sheet.getRange('A2'));
      await context.sync();
    },
    async (context) => {
      const cases = context.workbook.names.getItem('Cases');
      const target = context.workbook.names.getItem('Target');
      const local = context.workbook.worksheets.getItem('Sample').names.getItem('Local');
      cases.load('type,value,comment');
      target.load('type,value');
      local.load('scope,formula');
      await context.sync();
      return [
        [cases.type, cases.value, cases.comment],
        [target.type, target.value],
        [local.scope, local.formula],
      ];
    },
    [
      ['Range', 'Sample!$A$1:$A$3', 'Cases by locality'],
      ['Double', 0.95],
      ['Worksheet', '=Sample!$A$2'],
    ] as unknown[][],
  ));

it('keeps settings, custom XML and properties', () =>
  expectSample(
    async (context) => {
      const { workbook } = context;
      workbook.settings.add('Month', '2017-06');
      workbook.settings.add('Options', { shown: true, places: [1, 2] });
      workbook.customXmlParts.add('<rules xmlns="urn:example:rules"><rule/></rules>');
      workbook.properties.title = 'Scorecard';
      workbook.properties.custom.add('Version', 3);
      workbook.worksheets.getItem('Sample').customProperties.add('Managed', 'yes');
      await context.sync();
    },
    async (context) => {
      const { workbook } = context;
      const month = workbook.settings.getItem('Month');
      const options = workbook.settings.getItem('Options');
      const part = workbook.customXmlParts.getByNamespace('urn:example:rules').getOnlyItem();
      const xml = part.getXml();
      const version = workbook.properties.custom.getItem('Version');
      const managed = workbook.worksheets.getItem('Sample').customProperties.getItem('Managed');
      workbook.properties.load('title');
      for (const each of [month, options, version, managed]) each.load('value');
      await context.sync();
      return {
        settings: [month.value, options.value],
        isRule: xml.value.includes('<rule'),
        properties: [workbook.properties.title, version.value, managed.value],
      };
    },
    {
      settings: ['2017-06', { shown: true, places: [1, 2] }],
      isRule: true,
      properties: ['Scorecard', 3, 'yes'],
    } as { settings: unknown[]; isRule: boolean; properties: unknown[] },
  ));

it('checks what may be typed into cells', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'North,South,East' } };
      dataValidation.prompt = { message: 'Choose one', showPrompt: true, title: 'Locality' };
      dataValidation.errorAlert = {
        message: 'No such locality',
        showAlert: true,
        style: 'Stop',
        title: 'Locality',
      };
      const numbers = sheet.getRange('C2:C9').dataValidation;
      numbers.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      const dates = sheet.getRange('D2').dataValidation;
      dates.rule = {
        date: { formula1: '2017-04-01', formula2: '2018-03-31', operator: 'Between' },
      };
      await context.sync();
    },
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      const all = ['B2:B9', 'C5', 'D2'].map((address) => sheet.getRange(address).dataValidation);
      for (const each of all) each.load('type,rule,prompt,errorAlert');
      await context.sync();
      return [all.map(({ type, rule }) => [type, rule]), all[0]?.prompt, all[0]?.errorAlert];
    },
    [
      [
        ['List', { list: { inCellDropDown: true, source: 'North,South,East' } }],
        ['WholeNumber', { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }],
        ['Date', { date: { formula1: '2017-04-01', formula2: '2018-03-31', operator: 'Between' } }],
      ],
      { message: 'Choose one', showPrompt: true, title: 'Locality' },
      { message: 'No such locality', showAlert: true, style: 'Stop', title: 'Locality' },
    ] as unknown[],
  ));

it('protects a sheet and the structure of the workbook', () =>
  expectSample(
    async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sample');
      sheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true }, 'secret');
      context.workbook.protection.protect();
      await context.sync();
    },
    async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Sample');
      protection.load();
      context.workbook.protection.load('protected');
      await context.sync();
      const { allowAutoFilter, allowFormatColumns, allowSort } = protection.options;
      return [
        protection.protected,
        allowAutoFilter,
        allowFormatColumns,
        allowSort,
        context.workbook.protection.protected,
      ];
    },
    [true, true, true, false, true] as unknown[],
  ));
