// The pictures of the gallery: where on which walk, in which dress, and the one sentence that says what is seen.
import { type Dress, PLAIN } from '../dress.ts';

/** One picture: docs/gallery/<name>.png. */
export interface Picture {
  name: string;
  /** The walk (walks.ts) and the place on it. */
  walk: string;
  at: string;
  dress: Dress;
  /** What is seen. Size, text and theme are added by themselves. */
  says: string;
  /** Codes and words that chance draws are on it: it is shown and never compared. */
  drawn: boolean;
}

/** A part of the page, with its pictures. */
export interface Part {
  title: string;
  pictures: Picture[];
}

const small = { width: 360, height: 640 };
const desk = { width: 1280, height: 800 };

/** Pictures of one walk: name, place, sentence, and what is not plain about the dress. */
function of(walk: string, plain: Partial<Dress>, rows: [name: string, at: string, says: string, dress?: Partial<Dress>, drawn?: 'drawn'][]): Picture[] {
  return rows.map(([name, at, says, own, drawn]) => ({ name, walk, at, says, dress: { ...PLAIN, ...plain, ...own }, drawn: drawn === 'drawn' }));
}

/** The whole page, in its order. */
export const PARTS: Part[] = [
  {
    title: 'A talk, from the lock to the code',
    pictures: of('talk', {}, [
      ['lock', 'lock', 'The locked app names nothing, in English.'],
      ['home', 'home', 'Home with nothing waiting yet, in English; the start of a talk is under the thumb.'],
      ['settings', 'settings', 'Settings: language of the app, theme, text size, hand, what Hide does.'],
      ['safety', 'safety', 'Before anything else: can they be heard, who is beside them, who interprets.'],
      ['language', 'language', 'The person’s language, each by its own name in its own script.'],
      ['consent', 'consent', 'What the person is told, statement by statement, before they agree, in English and Arabic.'],
      ['about', 'about', 'About the person: an age in bands, and who they travel with.'],
      ['question', 'question', 'A question: the worker’s English above, the person’s Arabic large below, four answers under the thumb.'],
      ['follow-ups', 'follow-ups', 'After a yes: when, who and whether it goes on, on the same screen; nothing of it has to be answered.'],
      ['card', 'card', 'The show card, turned round for a person who sits across: their words and nothing else.'],
      ['language-sheet', 'language-sheet', 'Another language in two taps; the last used stand first.'],
      ['full-phone', 'full-phone', 'The phone is full: the answer stays on screen, is called not saved, and the next step is said.'],
      ['wants', 'wants', 'What the person wants, asked of everybody.'],
      ['outcome', 'outcome', 'The outcome: a level in a word and a shape, next steps in order, then the reasons.'],
      ['sections', 'sections', 'The longer talk by its sections, in any order, what was pointed to first.'],
      ['observations', 'observations', 'What the worker noticed, by act and not by look; it is optional.'],
      ['review', 'review', 'All answers in one list; a line opens its question and comes back.'],
      ['referral', 'referral', 'Offering a service without a network: confirmed ones first.'],
      ['telling', 'telling', 'What a service would be told, line by line, before the person agrees.'],
      ['code', 'code', 'Finished: the code the person can say later, and what happens to the answers now.'],
      ['mine', 'mine', 'My talks, each by its code and how far it is on its way; no names, no levels.'],
      ['hand-over', 'hand-over', 'Handing over without a network: codes on the screen, or a file.'],
      ['decoy', 'decoy', 'After one tap on Hide: a calculator that works.'],
    ]),
  },
  {
    title: 'The same question, seen by others',
    pictures: [
      ...of('talk', {}, [
        ['question-sun', 'question', 'In bright sun: black on white, selection by border and fill.', { theme: 'sun' }],
        ['question-night', 'question', 'In a tent at night.', { theme: 'night' }],
        ['question-left-hand', 'question', 'For the left hand: undo, stop, skip, show and the language change sides.', { hand: 'left' }],
        ['question-130', 'question', 'A small phone with larger text: the worker’s line waits behind a tap, so that the question stays in sight.', { ...small, percent: 130 }],
        ['question-200', 'question', 'A small phone with text twice as large: nothing is pinned, everything scrolls.', { ...small, percent: 200 }],
        ['question-tablet', 'question', 'The same question on a tablet.', { ...desk }],
        ['question-urdu', 'question-ur', 'The person reads Urdu, in Nastaliq.'],
        ['question-urdu-130', 'question-ur', 'Urdu with larger text on a small phone.', { ...small, percent: 130 }],
        ['card-urdu', 'card-ur', 'The show card in Urdu.'],
        ['question-pashto', 'question-ps', 'The person reads Pashto.'],
        ['question-sorani', 'question-ckb', 'The person reads Sorani Kurdish.'],
        ['question-tigrinya', 'question-ti', 'The person reads Tigrinya, in the Ethiopic script.'],
        ['question-bengali', 'question-bn', 'The person reads Bengali.'],
        ['question-somali', 'question-so', 'The person reads Somali.'],
      ]),
    ],
  },
  {
    title: 'In the languages of the workers',
    pictures: [
      ...of('arabic', {}, [
        ['arabic-home', 'home', 'Home in Arabic: everything begins at the right.'],
        ['arabic-safety', 'safety', 'Is it safe to talk, in Arabic.'],
        ['arabic-question', 'question', 'A question in Arabic for a person who reads French: two directions on one screen.'],
        ['arabic-question-night-130', 'question', 'The same at night with larger text on a small phone.', { ...small, percent: 130, theme: 'night' }],
        ['arabic-outcome', 'outcome', 'The outcome in Arabic.'],
      ]),
      ...of('french', {}, [['french-question', 'question', 'A question in French for a person who reads Tigrinya.'], ['french-outcome', 'outcome', 'The outcome in French.']]),
      ...of('serbian-cyrillic', {}, [['serbian-cyrillic-question', 'question', 'A question in Serbian, in Cyrillic, for a person who reads Bengali.']]),
      ...of('serbian-latin', {}, [
        ['serbian-latin-home', 'home', 'Home in Serbian, in Latin script.'],
        ['serbian-latin-question-130', 'question', 'A question in Serbian for a person who reads Urdu, larger text on a small phone.', { ...small, percent: 130 }],
      ]),
    ],
  },
  {
    title: 'Letters, help, practice, and the safety of the phone',
    pictures: [
      ...of('letters', {}, [['letters', 'letters', 'A letter of the base, and the field in which the worker answers it.']]),
      ...of('help', {}, [
        ['help', 'list', 'Help and numbers, always there without a network.'],
        ['help-numbers', 'numbers', 'Numbers with their marks: who each is for, and that nobody has called it yet.'],
        ['help-shown', 'shown', 'A card about rights, shown to a person who reads Dari.'],
        ['practice', 'practice', 'Practice with invented people.'],
        ['practice-question', 'practice-question', 'A question in practice: its frame and its word are on every screen.'],
        ['kept', 'kept', 'What is kept on this phone, and for how long.'],
        ['erase', 'erase', 'Erasing this phone: what would be lost first, then a slide or a typed word.'],
      ]),
      ...of('fresh', {}, [
        ['first-start', 'fresh', 'The first start: a calm choice of two.'],
        ['join', 'join', 'Joining an organisation: by camera, by file, by typing.'],
        ['six-words', 'six-words', 'Six words that must be the same on the base’s screen.', {}, 'drawn'],
      ]),
    ],
  },
  {
    title: 'The base',
    pictures: [
      ...of('base', desk, [
        ['base-empty', 'empty', 'The base with no case yet.'],
        ['base-manifest', 'manifest', 'A file from a phone: what is in it is said before anything is taken.'],
        ['base-cases', 'cases', 'The cases of the base, by their codes.'],
        ['base-reason', 'reason', 'Opening a case asks why, and the answer is kept.'],
        ['base-case', 'case', 'A case: the level with its reasons, what to do next, every answer in its words.'],
        ['base-case-night', 'case', 'The same case at night.', { theme: 'night' }],
        ['base-case-900', 'case', 'The same case in a window of 900 pixels.', { width: 900, height: 700 }],
        ['base-receive', 'receive', 'Receiving: from the server, from a file, by camera.'],
        ['base-devices', 'devices', 'The devices of the organisation, with what each has not handed over.'],
        ['base-export', 'export', 'An export in steps; it begins with what it is for.'],
        ['base-organisation', 'organisation', 'The organisation: its rules for phones, its recovery sheet.'],
        ['base-recordings', 'recordings', 'Recordings of the questions, for people who do not read.'],
      ]),
      ...of('base-arabic', desk, [['base-arabic', 'cases', 'The base in Arabic.'], ['base-arabic-organisation', 'organisation', 'The organisation in Arabic.']]),
    ],
  },
];

/** All of them. */
export const PICTURES: Picture[] = PARTS.flatMap((part) => part.pictures);
