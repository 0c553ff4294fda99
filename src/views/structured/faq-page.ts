import type { FAQPage } from 'schema-dts';
import type { Corpus } from '../../corpus/model.ts';
import { addressOf, pageOfKind, type Target } from '../../urls.ts';
import { plainTexts } from '../plain-texts.ts';

/** All questions with their answers, those of the articles among them: the text that is printed, without the marks of its citations. */
export function faqPage({ questions }: Pick<Corpus, 'questions'>, url: (to: Target) => string): FAQPage {
  return {
    '@type': 'FAQPage',
    mainEntity: questions.map(({ entry, body }) => ({
      '@type': 'Question',
      name: entry.fields.question,
      url: url({ page: pageOfKind.question, address: addressOf({ kind: 'question', id: entry.id }) }),
      acceptedAnswer: { '@type': 'Answer', text: plainTexts(body).join('\n') },
    })),
  };
}
