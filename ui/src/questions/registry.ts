// One component for each kind of item. The map is total: a new kind in Rust does not compile here until it has one.
import type { Component } from 'svelte';
import type { ItemKind, ItemView } from '../lib/ipc';
import type { Screening } from '../lib/screening/screening.svelte';
import Info from './Info.svelte';
import Multi from './Multi.svelte';
import Single from './Single.svelte';
import Tick from './Tick.svelte';
import YesNo from './YesNo.svelte';

/** What every kind is given. */
export interface QuestionProps {
  item: ItemView;
  screening: Screening;
  /** Whether it is the only item of its screen: an answer may then lead to the next step. */
  alone: boolean;
}

/** The component of each kind. */
export const questionKinds = {
  info: Info,
  yes_no: YesNo,
  single: Single,
  multi: Multi,
  tick: Tick,
} satisfies Record<ItemKind, Component<QuestionProps>>;
