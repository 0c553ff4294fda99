/** The table of faults as a whole. It is printed by `npx vitest run --config tests/vitest.config.ts faults --reporter=verbose`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ruleNames } from '../../../../src/corpus/rules.ts';
import { projectRoot } from '../../../support/content-copy.ts';
import { addressFaults } from './address-faults.ts';
import { bibliographyFaults } from './bibliography-faults.ts';
import { changeFaults } from './change-faults.ts';
import { citationFaults } from './citation-faults.ts';
import { encodingFaults } from './encoding-faults.ts';
import { eventFaults } from './event-faults.ts';
import { fileFaults } from './file-faults.ts';
import { languageFaults } from './language-faults.ts';
import { ledgerFaults } from './ledger-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { pageFaults } from './page-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { retellingFaults } from './retelling-faults.ts';
import { schemaFaults } from './schema-faults.ts';
import { severalFaults } from './several-faults.ts';
import { syntaxFaults } from './syntax-faults.ts';
import { thingFaults } from './thing-faults.ts';
import { topicFaults } from './topic-faults.ts';

const table = [
  ...addressFaults,
  ...bibliographyFaults,
  ...changeFaults,
  ...citationFaults,
  ...encodingFaults,
  ...eventFaults,
  ...fileFaults,
  ...languageFaults,
  ...ledgerFaults,
  ...markupFaults,
  ...pageFaults,
  ...referenceFaults,
  ...retellingFaults,
  ...schemaFaults,
  ...severalFaults,
  ...syntaxFaults,
  ...thingFaults,
  ...topicFaults,
];

it('names each kind of fault once', () => {
  const kinds = table.map(({ kind }) => kind);
  expect(kinds.filter((kind, index) => kinds.indexOf(kind) !== index)).toEqual([]);
});

it('breaks every rule', () => {
  const broken = new Set<string>(table.flatMap(({ expected }) => expected.map(({ rule }) => rule)));
  expect(ruleNames.filter((rule) => !broken.has(rule))).toEqual([]);
});

it('damages every collection', () => {
  const damaged = new Set(table.flatMap(({ expected }) => expected.map(({ file }) => file.split('/')[1]?.split('.')[0])));
  const collections = readdirSync(join(projectRoot, 'content')).map((name) => name.split('.')[0]);
  expect(collections.filter((name) => !damaged.has(name))).toEqual([]);
});
