/** The JSON Schemas by which an editor completes and checks content as somebody types: Astro writes them with every build. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import addFormats from 'ajv-formats';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { assert, describe, expect, test } from 'vitest';
import { readSource } from '../../src/corpus/source-file.ts';
import { folders, lists, single } from '../../src/schemas/index.ts';
import { projectRoot } from '../support/content-copy.ts';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats(ajv);

const schemaFile = (name: string) => `.astro/collections/${name}.schema.json`;
const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

function validator(name: string) {
  const schema: AnySchema = JSON.parse(read(schemaFile(name)));
  return ajv.compile(schema);
}

function parse(file: string, text: string): unknown {
  const source = readSource(file, text, file.endsWith('.mdx'));
  assert('value' in source, file);
  return source.value;
}

const filesOf: readonly [string, readonly string[]][] = [
  ...Object.keys(folders).map((name): [string, string[]] => [
    name,
    readdirSync(join(projectRoot, 'content', name)).map((file) => `content/${name}/${file}`),
  ]),
  ...Object.entries({ ...lists, ...single }).map(([name, { file }]): [string, string[]] => [name, [`content/${file}`]]),
];

test.each(filesOf)('the schema of %s accepts every file', (name, files) => {
  const validate = validator(name);
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(validate(parse(file, read(file))), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
});

describe('a schema refuses', () => {
  test.each(filesOf)('an unknown field in %s', (name, [file = '']) => {
    const text = read(file).replace(/^(---\n|(?:#.*\n)*- )?/, (start) => `${start}nonsense: x\n${start.endsWith('- ') ? '  ' : ''}`);
    expect(text).toContain('nonsense');
    expect(validator(name)(parse(file, text))).toBe(false);
  });

  test.each([
    ['actors', 'content/actors/iran.mdx', 'kind: state', 'kind: stat'],
    ['events', 'content/events/jcpoa-2015.yaml', 'basis: record', 'basis: records'],
    ['exceptions', 'content/exceptions.yaml', 'rule: listed-words', 'rule: listed-word'],
    ['ledgers', 'content/ledgers/global-angle.yaml', 'kind: fact', 'kind: facts'],
    ['notes', 'content/notes/ga-base.yaml', 'standing: contested', 'standing: open'],
    ['topics', 'content/topics/diplomacy.yaml', 'relation: one-silent', 'relation: silent'],
    ['works', 'content/works.yaml', 'titleBasis: shown', 'titleBasis: seen'],
    ['words', 'content/words/terror-proxies.yaml', 'count: ', 'count: some # '],
    ['events', 'content/events/us-strikes-2025.yaml', 'ga:4.1', 'ga4.1'],
  ])('a value that is not valid in %s', (name, file, from, to) => {
    const text = read(file);
    expect(text).toContain(from);
    expect(validator(name)(parse(file, text.replace(from, to)))).toBe(false);
  });
});

test('the settings for VS Code lead every YAML file to its schema', () => {
  const settings: { 'yaml.schemas': Record<string, string> } = JSON.parse(read('.vscode/settings.json'));
  const inFolders = Object.entries(folders).flatMap(([name, { extension }]) =>
    extension === 'yaml' ? [[schemaFile(name), `content/${name}/*.yaml`]] : [],
  );
  const alone = Object.entries({ ...lists, ...single }).map(([name, { file }]) => [schemaFile(name), `content/${file}`]);
  expect(settings['yaml.schemas']).toEqual(Object.fromEntries([...inFolders, ...alone]));
});
