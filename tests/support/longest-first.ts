/** The order of the test files: the long ones first, so that no processor is left alone with one of them at the end. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const projects = ['unit', 'site', 'browser', 'components'];

/** The files that take longest, longest first, as their addresses end. */
const longest = [
  'faults-of-sense',
  'faults-of-form',
  'commands/check',
  'site/publishing',
  'site/edited',
  'site/build',
  'browser/accessibility',
  'browser/sheets',
  'browser/dev',
  'browser/search',
  'browser/hosts',
  'browser/layout',
  'browser/reading',
  'browser/focus',
  'browser/hostile-content',
  'browser/served',
];

const place = ({ project, moduleId }: TestSpecification): readonly [number, number] => {
  const among = longest.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
  return [projects.indexOf(project.name), among === -1 ? longest.length : among];
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => {
      const [[project, among], [otherProject, otherAmong]] = [place(one), place(other)];
      return project - otherProject || among - otherAmong;
    });
  }
}
