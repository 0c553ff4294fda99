import { assert, describe, expect, it } from 'vitest';
import { mainPages } from '../../../src/site.ts';
import { articleView } from '../../../src/views/article.ts';
import { smallCorpus } from '../../support/small-content.ts';

function view(index: 0 | 1) {
  const corpus = smallCorpus();
  const article = corpus.articles[index];
  assert(article !== undefined);
  return articleView(corpus, article, mainPages(corpus));
}

const fact = (index: 0 | 1, name: string) => view(index).facts.find((one) => one.name === name)?.value;

describe('articleView', () => {
  it('says which of the two it is, and its moment', () => {
    expect(view(0).standing).toBe('The earlier article: spring 2001, before the new bridge');
    expect(view(1).standing).toBe('The later article: autumn 2004, after the opening');
  });

  it('says where author and headline are stated, and where not', () => {
    expect([fact(0, 'Author'), fact(0, 'Headline')]).toEqual(['A miller', 'none in the stored copy']);
    expect([fact(1, 'Author'), fact(1, 'Headline')]).toEqual(['not stated', 'A Bridge at Last']);
  });

  it('never gives the date without saying that it is an estimate', () => {
    expect(fact(0, 'Written')).toMatch(/^about March 2001 \(our estimate/);
    expect(view(0).written).toMatch(/^About March 2001 is our best estimate, with medium confidence\./);
  });

  it('gives the bounds of the date, and what they rest on', () => {
    expect(view(0).written).toContain('January 2001 to June 2001');
    expect(view(0).restsOn).toEqual(['It speaks of the flood as recent. [](ml:1.2)[](work:s1)']);
  });

  it('lists its sections', () => {
    expect(view(0).contents).toEqual([
      { href: '#ml-s1', label: 'The old bridge' },
      { href: '#ml-s2', label: 'What to build' },
    ]);
  });
});
