import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../../../src/corpus/finding.ts';
import { validate } from '../../../../src/corpus/validate.ts';
import type { ContentFolder } from '../../../support/content-folder.ts';
import { copyContent } from '../../../support/content-copy.ts';

const file = 'content/anchors.txt';

/** What is found after a change to the site's own content, a line each. */
function found(change: (content: ContentFolder) => void): string[] {
  using content = copyContent();
  change(content);
  return validate(content.root).map(formatFinding);
}

/** An actor that something mentions, so that nothing but its address can be amiss. */
function addActor(content: ContentFolder): void {
  const [, fields = ''] = content.read('content/actors/fordow.mdx').split('---\n');
  content.write(
    'content/actors/isfahan.mdx',
    `---\n${fields.replace('name: Fordow', 'name: Isfahan')}---\n\nA place near [Natanz](actor:natanz). [](work:s17)\n`,
  );
  content.append('content/actors/natanz.mdx', '\nAnother such place is [Isfahan](actor:isfahan). [](work:s17)\n');
}

describe('anchors', () => {
  it('reports a published address that is on no page, and says how to retire it', () => {
    const findings = found((content) => content.append(file, 'glossary.html#actor-envoy\n'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^content\/anchors\.txt:\d+:1 {2}anchors: found the published address glossary\.html#actor-envoy/);
    expect(findings[0]).toContain('npm run anchors -- retire actor-envoy');
  });

  it('reports an address that has moved to another page, as links lead to the old one', () => {
    const findings = found((content) => content.append(file, 'timeline.html#actor-zamir\n'));
    expect(findings).toEqual([expect.stringContaining('timeline.html#actor-zamir, which the site no longer prints')]);
  });

  it('is content where a retirement says what became of an address', () => {
    const lines = 'glossary.html#actor-envoy\nretired glossary.html#actor-envoy actor:trump The entry is now part of another.\n';
    expect(found((content) => content.append(file, lines))).toEqual([]);
  });

  it('is content where the content of a retired address is nowhere', () => {
    const lines = 'glossary.html#actor-envoy\nretired glossary.html#actor-envoy - The entry rested on a source that was withdrawn.\n';
    expect(found((content) => content.append(file, lines))).toEqual([]);
  });

  it('reports a new thing whose address is not listed, at the thing', () => {
    const findings = found(addActor);
    expect(findings).toEqual([expect.stringMatching(/^content\/actors\/isfahan\.mdx:.*glossary\.html#actor-isfahan.*npm run anchors/)]);
  });

  it('is content with a new thing whose address is listed', () => {
    const add = (content: ContentFolder) => {
      addActor(content);
      content.append(file, 'glossary.html#actor-isfahan\n');
    };
    expect(found(add)).toEqual([]);
  });

  it.each([
    ['an address that is listed twice', 'glossary.html#actor-zamir\n', 'a second time'],
    ['a retirement of an address that is still in use', 'retired glossary.html#actor-zamir actor:trump It went.\n', 'in use again'],
    ['a retirement of an address that was never published', 'retired glossary.html#actor-envoy - It went.\n', 'never published'],
    [
      'a retirement that leads to nothing',
      'glossary.html#actor-envoy\nretired glossary.html#actor-envoy actor:trumpp It went.\n',
      'Did you mean "actor:trump"?',
    ],
  ])('reports %s', (_, lines, says) => {
    expect(found((content) => content.append(file, lines))).toEqual([expect.stringContaining(says)]);
  });

  it.each([
    ['a line that is no address', 'actor-zamir\n'],
    ['a retirement without a word on what became of it', 'retired glossary.html#actor-zamir actor:trump\n'],
    ['a word after an address', 'glossary.html#actor-envoy was here\n'],
  ])('reports %s where it stands', (_, line) => {
    expect(found((content) => content.append(file, line))).toEqual([
      expect.stringMatching(/^content\/anchors\.txt:\d+:1 {2}syntax: .*npm run anchors/),
    ]);
  });

  it('reports that the list is gone', () => {
    expect(found((content) => content.remove(file))).toEqual([
      expect.stringContaining('content/anchors.txt:1:1  files: found no such file'),
    ]);
  });

  it('reports a typed link to a retired thing, with what holds its content now', () => {
    const findings = found((content) => {
      content.append(file, 'glossary.html#actor-envoy\nretired glossary.html#actor-envoy actor:trump It is part of another.\n');
      content.append('content/actors/natanz.mdx', '\nThe [envoy](actor:envoy) went there. [](work:s17)\n');
    });
    expect(findings).toEqual([expect.stringMatching(/actor:envoy.*retired.*actor:trump/)]);
  });

  it('checks the words of a retirement as all other words', () => {
    const lines = 'glossary.html#actor-envoy\nretired glossary.html#actor-envoy - The regime changed.\n';
    expect(found((content) => content.append(file, lines))).toEqual([expect.stringContaining('listed-words')]);
  });
});
