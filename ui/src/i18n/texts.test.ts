import { readFileSync, readdirSync } from 'node:fs';
import { FluentResource } from '@fluent/bundle';
import { parse } from '@fluent/syntax';
import { describe, expect, it } from 'vitest';
import cases from '../../../assets/locales/format-cases.json';
import { bundleOf, chooseLanguage, languages } from './bundles';
import { Texts } from './texts';

const folder = '../assets/locales';

function files(language: string): string[] {
  return readdirSync(`${folder}/${language}`).filter((name) => name.endsWith('.ftl'));
}

function source(language: string, file: string): string {
  return readFileSync(`${folder}/${language}/${file}`, 'utf8');
}

function textsOf(language: (typeof languages)[number]): Texts {
  const sources = Object.fromEntries(files(language).map((file) => [file, source(language, file)]));
  return new Texts(language, bundleOf(language, sources));
}

describe('numbers, dates and plural forms', () => {
  // The same cases run over the text crate: what the screen and the paper show must agree.
  for (const language of languages) {
    const texts = textsOf(language);
    it(`${language}: numbers`, () => {
      for (const one of cases.numbers) expect(texts.number(one.value), `number ${one.value}`).toBe(one[language]);
    });
    it(`${language}: dates`, () => {
      for (const one of cases.dates) expect(texts.date(one.value), `date ${one.value}`).toBe(one[language]);
    });
    it(`${language}: plural forms`, () => {
      const bundle = bundleOf(language, {});
      const forms = '\n [one] one\n [few] few\n [many] many\n *[other] other\n }';
      bundle.addResource(new FluentResource(`probe = { $n ->${forms}\n`));
      const probe = new Texts(language, bundle);
      for (const one of cases.plurals) expect(probe.t('probe', { n: one.value }), `form of ${one.value}`).toBe(one[language]);
    });
  }

  it('keeps every digit of an amount and puts the code behind it', () => {
    expect(textsOf('ru').amount('30000000.50', 'RUB'), 'trailing zeros say nothing').toBe('30\u00a0000\u00a0000,5\u00a0RUB');
    expect(textsOf('en').amount('0.045', 'USD'), 'unit prices are decimals').toBe('0.045\u00a0USD');
  });

  it('rounds without a sign on nothing', () => {
    expect(textsOf('en').rounded(-0.001, 2), 'a rounded nothing has no sign').toBe('0');
  });
});

describe('languages', () => {
  it('follows the settings, then the system, then English', () => {
    expect(chooseLanguage('zh', ['ru-RU']), 'what was chosen wins').toBe('zh');
    expect(chooseLanguage('', ['de-DE', 'ru-RU']), 'the first that we have').toBe('ru');
    expect(chooseLanguage('', ['de-DE']), 'English where there is none').toBe('en');
  });

  for (const file of files('en')) {
    it(`${file} has the same messages and arguments in every language`, () => {
      const english = messages('en', file);
      for (const language of languages) {
        const own = messages(language, file);
        expect([...own.keys()].sort(), `${language}/${file}`).toEqual([...english.keys()].sort());
        for (const [key, args] of english) {
          expect([...(own.get(key) ?? [])].sort(), `arguments of ${key} in ${language}`).toEqual([...args].sort());
        }
      }
    });
  }
});

/** The messages of a file with the arguments they use; counts are free, a language may not need the selector. */
function messages(language: string, file: string): Map<string, Set<string>> {
  const { body } = parse(source(language, file), { withSpans: true });
  const found = new Map<string, Set<string>>();
  for (const entry of body) {
    if (entry.type === 'Junk') throw new Error(`${language}/${file}: not Fluent: ${JSON.stringify(entry.content)}`);
    if (entry.type !== 'Message') continue;
    const { name } = entry.id as { name: string };
    if (found.has(name)) throw new Error(`${language}/${file}: ${name} stands twice`);
    const text = JSON.stringify(entry.value);
    const args = [...text.matchAll(/"VariableReference","id":\{"type":"Identifier","name":"(\w+)"/g)].map((match) => match[1] ?? '');
    found.set(name, new Set(args.filter((arg) => arg !== 'n')));
  }
  return found;
}
