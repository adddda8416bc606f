import { readCommandLine } from '../../src/terminal/command-line';
import { COMMANDS } from '../../src/terminal/commands';
import { commandHelp, programHelp } from '../../src/terminal/usage';
import { UsageError } from '../../src/terminal/usage-error';

const read = (...argv: string[]) => readCommandLine(argv, COMMANDS);

function refusal(...argv: string[]): string {
  try {
    read(...argv);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'understood';
}

describe('a command line', () => {
  it('is a command, its files and the values of its options, in any order', () => {
    const line = read('--pack', 'early-help', 'build', 'a.xlsx', '--month=2017-06', '--json');
    expect(line).toMatchObject({ kind: 'command', command: { name: 'build' }, files: ['a.xlsx'] });
    expect(line.kind === 'command' && Object.fromEntries(line.given)).toEqual({
      pack: 'early-help',
      month: '2017-06',
    });
  });

  it.each(COMMANDS.map(({ name }) => name))('refuses options that %s does not take', (name) => {
    const others = COMMANDS.flatMap(({ options }) => Object.keys(options));
    const taken = COMMANDS.find((each) => each.name === name)?.options ?? {};
    const refused = [...new Set(others)].filter((option) => !(option in taken));
    expect(refused.length).toBeGreaterThan(0);
    for (const option of refused) {
      expect(refusal(name, 'file', `--${option}`, 'x')).toContain(`${name} takes no --${option}; `);
    }
  });

  it('says which commands take an option that this one does not', () => {
    expect(refusal('lint', 'a.json', '--month', '2017-06')).toBe(
      'lint takes no --month; build and trace do.',
    );
    expect(refusal('rules', 'a.xlsx', '--indicator', '2.2')).toBe(
      'rules takes no --indicator; trace does.',
    );
  });

  it.each([
    [['bild', 'a.xlsx'], 'There is no command "bild". Did you mean build?'],
    [['tarce', 'a.xlsx'], 'There is no command "tarce". Did you mean trace?'],
    [['publish'], 'There is no command "publish". There are: build, lint, rules and trace.'],
    [['build', 'a.xlsx', '--moth', '2017-06'], 'There is no option --moth. Did you mean --month?'],
    [['build', 'a.xlsx', '-month', '2017-06'], 'There is no option -month. Did you mean --month?'],
    [['build', 'a.xlsx', '-p', 'x'], 'There is no option -p.'],
    [['build', 'a.xlsx', '--jsno'], 'There is no option --jsno. Did you mean --json?'],
    [['lint', 'a.json', '--mont'], 'There is no option --mont.'],
    [['--halp'], 'There is no option --halp. Did you mean --help?'],
  ])('of %j is refused with what was probably meant', (argv, sentence) => {
    expect(refusal(...argv)).toBe(sentence);
  });

  it.each([
    [['--month'], '--month needs a value, as in --month 2017-06.'],
    [['--month', '--json'], '--month needs a value, as in --month 2017-06.'],
    [['--month', ''], '--month needs a value, as in --month 2017-06.'],
    [['--month= '], '--month needs a value, as in --month 2017-06.'],
    [['--json=yes'], '--json takes no value. Write --json alone.'],
    [['--pack', 'a.json', '--pack', 'b.json'], '--pack is given twice. Give it once.'],
    [['--json', '--json'], '--json is given twice. Give it once.'],
  ])('with %j refuses a value that is missing, blank, too much or repeated', (argv, sentence) => {
    expect(refusal('build', 'a.xlsx', ...argv)).toBe(sentence);
  });

  it('takes a value that begins with a dash where "=" ties it to its option', () => {
    const line = read('build', 'a.xlsx', '--out=-b.xlsx');
    expect(line.kind === 'command' && line.given.get('out')).toBe('-b.xlsx');
  });

  it.each(['--help', '-h'])('%s asks for help, whatever else is there', (help) => {
    expect(read(help)).toEqual({ kind: 'help', command: null });
    for (const command of COMMANDS)
      expect(read(command.name, help)).toEqual({ kind: 'help', command });
    expect(read('build', '--month', '2017-06', help)).toMatchObject({ command: { name: 'build' } });
  });
});

describe('help', () => {
  it('of the program shows every command with all its options, in lines that fit a terminal', () => {
    const help = programHelp(COMMANDS);
    for (const { name, options } of COMMANDS) {
      const usage = help.slice(help.indexOf(`scorecard ${name} `));
      for (const option of Object.keys(options)) expect(usage).toContain(`--${option} <`);
    }
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it.each(COMMANDS.map((command) => [command.name, command] as const))(
    'of %s says what it does and what each option means',
    (_, command) => {
      const help = commandHelp(command);
      expect(help).toContain(command.words.does);
      for (const option of Object.keys(command.options)) {
        expect(help).toMatch(new RegExp(`^  --${option} <.+>  +\\w`, 'm'));
      }
      expect(help).toMatch(/^ {2}--json +\w/m);
      for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    },
  );
});
