// The behaviour tables of the languages, through the engine of the windows. `crates/i18n/tests/behaviour.rs` runs the
// same files in Rust: a text must come out the same on both sides.
import { describe, expect, test } from 'vitest';
import isolates from '../../../../tests/fixtures/locales/isolates.json';
import missing from '../../../../tests/fixtures/locales/missing.json';
import plurals from '../../../../tests/fixtures/locales/plurals.json';
import { Catalogue } from './catalogue';
import { plain } from './plain';

interface Case {
  id: string;
  args: Record<string, string | number>;
  text?: string;
  plain?: string;
  missing?: boolean;
}

interface Tables {
  about: string;
  tables: { locale: string; source: string; cases: Case[] }[];
}

/** A plural form may depend on a number alone: a browser without the language's rules would choose another one. */
function knowsPluralsOf(locale: string): boolean {
  return Intl.PluralRules.supportedLocalesOf([locale]).length > 0;
}

async function check({ locale, source, cases }: Tables['tables'][number]): Promise<void> {
  const catalogue = new Catalogue(locale, (_tag, area) => Promise.resolve(area === 'app' ? source : null));
  await catalogue.ensure(['app']);
  // The windows show no attributes; Rust alone asks for `id.attribute`.
  for (const one of cases.filter(({ id }) => !id.includes('.'))) {
    const made = catalogue.text(one.id, one.args);
    const about = `${locale} ${JSON.stringify(one)}`;
    if (one.missing) expect(made, about).toBeNull();
    else if (one.text !== undefined) expect(made, about).toBe(one.text);
    if (one.plain !== undefined) expect(plain(made ?? ''), about).toBe(one.plain);
  }
}

for (const { about, tables } of [plurals, isolates, missing] as unknown as Tables[]) {
  describe(about, () => {
    test.each(tables)('$locale', async (table) => {
      expect(knowsPluralsOf(table.locale)).toBe(true);
      await check(table);
    });
  });
}
