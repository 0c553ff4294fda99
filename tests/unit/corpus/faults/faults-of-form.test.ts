/** Faults that a file shows by itself: how it is stored, written and worded. */
import { describe } from 'vitest';
import { testFaults } from '../../../support/fault.ts';
import { encodingFaults } from './encoding-faults.ts';
import { fileFaults } from './file-faults.ts';
import { languageFaults } from './language-faults.ts';
import { markupFaults } from './markup-faults.ts';
import { pageFaults } from './page-faults.ts';
import { schemaFaults } from './schema-faults.ts';
import { syntaxFaults } from './syntax-faults.ts';

describe('files', () => testFaults(fileFaults));
describe('encoding', () => testFaults(encodingFaults));
describe('syntax', () => testFaults(syntaxFaults));
describe('pages', () => testFaults(pageFaults));
describe('schema', () => testFaults(schemaFaults));
describe('markup', () => testFaults(markupFaults));
describe('language', () => testFaults(languageFaults));
