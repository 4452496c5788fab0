// How the app looks, on the page: theme, text size, hand, and whether the screen is so tight that labels must go.
import { type LookView, call } from '../ipc';
import { l10n } from '../l10n/l10n.svelte';

/** Text sizes a worker can choose, in percent. */
export const TEXT_SIZES = [100, 115, 130, 150, 175, 200] as const;

/** Themes; `system` follows the phone between day and night. */
export const THEMES = ['system', 'day', 'sun', 'night'] as const;

/** From this text size on nothing is pinned: the whole screen scrolls. */
const FLOWING_FROM = 150;

/** The look of this window. */
class Look {
  current = $state.raw<LookView>({ worker_locale: l10n.worker, theme: 'system', text_percent: 100, hand: 'right' });

  /** Shows a look that the app holds. */
  async show(look: LookView): Promise<void> {
    await l10n.useWorker(look.worker_locale);
    this.current = look;
    this.apply();
  }

  /** Changes a part of the look; it is seen at once and kept by the app. */
  async change(part: Partial<LookView>): Promise<void> {
    const look = { ...this.current, ...part };
    await this.show(look);
    const status = await call('set_look', look);
    await this.show(status.look);
  }

  /** Writes the look to the page. Also called when the window changes. */
  apply(): void {
    const root = document.documentElement;
    const { theme, text_percent, hand } = this.current;
    const night = theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = theme === 'system' ? (night ? 'night' : 'day') : theme;
    root.dataset.hand = hand;
    // Which end of a line lies under the thumb: a hand is on one side of the phone, whichever way one writes.
    root.dataset.thumb = (hand === 'right') === (l10n.dir === 'ltr') ? 'end' : 'start';
    root.style.fontSize = `${(16 * text_percent) / 100}px`;
    root.lang = l10n.worker;
    root.dir = l10n.dir;
    document.title = l10n.t('app-name');
    const short = window.innerHeight < 700;
    root.dataset.tight = String(short && text_percent > 115);
    root.dataset.flowing = String(text_percent >= FLOWING_FROM || window.innerHeight < 480 || window.innerWidth < 340);
  }
}

/** The look of this window. */
export const look = new Look();
