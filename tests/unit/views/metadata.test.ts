import { expect, it } from 'vitest';
import { metadataOf } from '../../../src/views/metadata.ts';
import { smallCorpus } from '../../support/small-content.ts';

it('of a page are its data, its tags and how to cite it', () => {
  const { structured, tags, cite } = metadataOf(smallCorpus(), 'timeline', undefined);
  expect(structured['@graph'].length).toBeGreaterThan(0);
  expect(tags).toContainEqual({ name: 'citation_title', content: 'Timeline' });
  expect(JSON.stringify(cite)).toContain('Timeline');
});

it('are refused for a page that the site does not have', () => {
  expect(() => metadataOf(smallCorpus(), 'timelines', undefined)).toThrow('a page timelines in src/site.ts');
});
