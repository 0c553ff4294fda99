/** `npm run new`, as a person calls it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newEntry } from '../../../src/corpus/new-entry.ts';
import { runCommand } from '../../support/command.ts';
import { smallContent } from '../../support/small-content.ts';

const repair = 'content/events/repair.yaml';

test('it writes the file and says what to do next', async () => {
  using content = smallContent();
  const { text } = newEntry(content.root, 'event', 'repair');
  const { code, stdout, stderr } = await runCommand(content.root, 'new', 'event', 'repair');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(content.read(repair)).toBe(text);
  for (const part of [repair, 'TODO', 'npm run check', '(event:repair)']) expect(stdout).toContain(part);
});

test('it adds a work to the list and says how to cite it', async () => {
  using content = smallContent();
  const { text } = newEntry(content.root, 'work', 's3');
  const { code, stdout } = await runCommand(content.root, 'new', 'work', 's3');
  expect(code).toBe(0);
  expect(content.read('content/works.yaml')).toBe(text);
  expect(stdout).toContain('[](work:s3)');
});

test('it leaves a file that is there as it was', async () => {
  using content = smallContent();
  const before = content.read('content/events/opening.yaml');
  const { code, stderr } = await runCommand(content.root, 'new', 'event', 'opening');
  expect(code).toBe(2);
  expect(stderr).toContain('which is there already');
  expect(stderr, 'a stack would hide the message').not.toContain('    at ');
  expect(content.read('content/events/opening.yaml')).toBe(before);
});

test.each([[[]], [['event']], [['event', 'repair', 'twice']]])('called with %j it says how to call it and writes nothing', async (args) => {
  using content = smallContent();
  const { code, stderr } = await runCommand(content.root, 'new', ...args);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Usage: npm run new -- <kind> <id>/);
  expect(existsSync(join(content.root, repair))).toBe(false);
});
