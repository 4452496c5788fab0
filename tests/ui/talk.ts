// A talk that the command line records, for stories that begin after it.

/** A whole talk as an answers file: the person agreed to be kept, not to be shared. */
export const TALK = {
  mode: 'full', age_band: '25-34', age_doubt: false, age_at_event: null, person_locale: 'ps', worker_locale: 'en',
  safety: { private: true, beside: 'alone', interpreter: 'trained', safe_now: 'yes' },
  consent: { talk: 'yes', store: 'yes', share: 'no', counts: 'no' },
  answers: { L1: { value: 'yes', sectors: ['bakery_food'] }, L2: { value: 'none' }, L3: { value: 'no' }, D1: { value: 'yes', when: ['journey'], who: ['employer'] } },
  observations: ['O3'], worker_view: null,
};
