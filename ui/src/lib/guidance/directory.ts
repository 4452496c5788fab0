// Services as a page lists them: below their country, with what is known and what is not.
import type { PhoneView, ServiceView } from '../ipc';
import type { Args } from '../l10n/catalogue';
import type { Said } from '../l10n/l10n.svelte';
import { language, languages } from '../l10n/registry';
import { unbroken } from './date';

/** The services of one country. */
export interface Country {
  /** The message of its name. */
  name: string;
  services: ServiceView[];
}

/** Services by country, countries in the order of the words (Serbia first), services as they came: surest first. */
export function byCountry(services: readonly ServiceView[], order: readonly string[]): Country[] {
  const found: Country[] = [];
  for (const service of services) {
    const country = found.find((one) => one.name === service.country);
    if (country) country.services.push(service);
    else found.push({ name: service.country, services: [service] });
  }
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return found.sort((a, b) => place(a.name) - place(b.name));
}

/** What the messages of a service may place: a message takes what it needs. What the core said for the person (their
 * calendar, their digits) comes before what the worker reads. */
export function valuesOf(service: ServiceView): Args {
  return {
    dateText: service.checked_said ?? unbroken(service.checked_on),
    ageText: service.from_age_said ?? String(service.from_age ?? ''),
    fromText: service.hours_from ?? '',
    toText: service.hours_to ?? '',
  };
}

/** What a number is for, whether it works from here only or from other countries too, whether it is free; of each only
 * what is known. */
export function aboutNumber({ help, from_abroad, free }: PhoneView): string[] {
  const reach = from_abroad === null ? null : from_abroad ? 'service-from-abroad' : 'service-inside-only';
  return [help, reach, free === true ? 'service-free' : null].filter((id) => id !== null);
}

/** The name of a language a service speaks: its own name where the app knows it, else a word of the reader. */
export function speaks(tag: string, say: (id: string) => Said): Said {
  const known = languages.find((one) => one.tag === tag);
  return known ? { text: known.name, tag, dir: language(tag).direction, missing: false } : say(`language-${tag}`);
}

/** The needs by which numbers are looked up: choices of W1 and N4 that content/directory/needs.toml answers with a
 * service, those that cannot wait first. */
export const NEEDS = ['safe_place', 'doctor_72h', 'doctor', 'food_clothes', 'someone_to_talk_to', 'child_care', 'find_family', 'lawyer', 'asylum', 'papers', 'interpreter', 'money_work', 'advice', 'safe_travel', 'phone', 'police'] as const;
