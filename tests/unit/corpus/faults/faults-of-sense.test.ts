/** Faults that show where files are held against each other: what they refer to, leave out, count and weigh. */
import { describe, expect, it } from 'vitest';
import { validate } from '../../../../src/corpus/validate.ts';
import { projectRoot } from '../../../support/content-copy.ts';
import { testFaults } from '../../../support/fault.ts';
import { addressFaults } from './address-faults.ts';
import { bibliographyFaults } from './bibliography-faults.ts';
import { changeFaults } from './change-faults.ts';
import { citationFaults } from './citation-faults.ts';
import { eventFaults } from './event-faults.ts';
import { ledgerFaults } from './ledger-faults.ts';
import { referenceFaults } from './reference-faults.ts';
import { retellingFaults } from './retelling-faults.ts';
import { severalFaults } from './several-faults.ts';
import { thingFaults } from './thing-faults.ts';
import { topicFaults } from './topic-faults.ts';

it('nothing is found in the content of the site', () => {
  expect(validate(projectRoot)).toEqual([]);
});

describe('references', () => testFaults(referenceFaults));
describe('retellings', () => testFaults(retellingFaults));
describe('ledgers', () => testFaults(ledgerFaults));
describe('events', () => testFaults(eventFaults));
describe('citations', () => testFaults(citationFaults));
describe('bibliography', () => testFaults(bibliographyFaults));
describe('things', () => testFaults(thingFaults));
describe('topics and notes', () => testFaults(topicFaults));
describe('changes', () => testFaults(changeFaults));
describe('addresses', () => testFaults(addressFaults));
describe('several faults', () => testFaults(severalFaults));
