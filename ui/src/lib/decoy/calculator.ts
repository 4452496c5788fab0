// A pocket calculator that works: what the screen shows after Hide. Pressing `=` three times in a row leads back to
// the locked screen; nothing on the screen says so (docs: ui/README.md).

export const KEYS = ['7', '8', '9', '÷', '4', '5', '6', '×', '1', '2', '3', '−', '0', '.', '=', '+'] as const;
export type Key = (typeof KEYS)[number] | 'C';

const TIMES_TO_LEAVE = 3;
const MOST_DIGITS = 12;
type Operator = '÷' | '×' | '−' | '+';

/** The calculator's memory. */
export class Calculator {
  display = '0';
  #left: number | null = null;
  #operator: Operator | null = null;
  #fresh = true;
  #equals = 0;

  /** Presses a key; true where this was the sign to leave. */
  press(key: Key): boolean {
    this.#equals = key === '=' ? this.#equals + 1 : 0;
    if (key === 'C') this.#clear();
    else if (key === '=') this.#settle();
    else if (key === '÷' || key === '×' || key === '−' || key === '+') this.#operate(key);
    else this.#digit(key);
    return this.#equals >= TIMES_TO_LEAVE;
  }

  #clear(): void {
    this.display = '0';
    this.#left = null;
    this.#operator = null;
    this.#fresh = true;
  }

  #digit(key: string): void {
    const shown = this.#fresh ? '0' : this.display;
    if (key === '.' && shown.includes('.')) return;
    if (shown.replace(/\D/g, '').length >= MOST_DIGITS) return;
    this.display = shown === '0' && key !== '.' ? key : shown + key;
    this.#fresh = false;
  }

  #operate(operator: Operator): void {
    if (!this.#fresh) this.#settle();
    this.#left = Number(this.display);
    this.#operator = operator;
    this.#fresh = true;
  }

  #settle(): void {
    if (this.#operator === null || this.#left === null) return;
    const right = Number(this.display);
    this.display = shown(apply(this.#left, this.#operator, right));
    this.#left = null;
    this.#operator = null;
    this.#fresh = true;
  }
}

function apply(left: number, operator: Operator, right: number): number {
  if (operator === '+') return left + right;
  if (operator === '−') return left - right;
  return operator === '×' ? left * right : left / right;
}

/** A number as a pocket calculator shows it: at most twelve digits, a dash for what is none. */
function shown(value: number): string {
  if (!Number.isFinite(value)) return '—';
  return String(Number(value.toPrecision(MOST_DIGITS)));
}
