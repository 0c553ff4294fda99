/** `npm run anchors`, as a person calls it. */
import { expect, test } from 'vitest';
import { runCommand } from '../../support/command.ts';
import { smallContent } from '../../support/small-content.ts';

const anchors = 'content/anchors.txt';
const note = 'content/notes/ml-flood.yaml';

test('it retires an address once, and names what that leads to now', async () => {
  using content = smallContent();
  content.remove(note);
  const before = content.read(anchors);
  const retire = () => runCommand(content.root, 'anchors', 'retire', 'notes.html#note-ml-flood', 'actor:council', 'It is part of another.');
  const { code, stdout, stderr } = await retire();
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('It leads now to "The council", glossary.html#actor-council.');
  const after = `${before}retired notes.html#note-ml-flood actor:council It is part of another.\n`;
  expect(content.read(anchors)).toBe(after);
  expect((await retire()).code).toBe(1);
  expect(content.read(anchors)).toBe(after);
});

test('it retires nothing while a file cannot be read, as what is in it would look gone', async () => {
  using content = smallContent();
  content.edit(note, 'standing: on-record', 'standing: nowhere');
  const before = content.read(anchors);
  const { code, stderr } = await runCommand(content.root, 'anchors', 'retire', 'note-ml-flood', '-', 'It went.');
  expect(code).toBe(1);
  expect(stderr).toContain(note);
  expect(stderr).toContain('Mend this first.');
  expect(content.read(anchors)).toBe(before);
});
