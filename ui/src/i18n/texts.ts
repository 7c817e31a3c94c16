/**
 * Texts, numbers and dates of one language.
 *
 * Numbers reach a message preformatted with a plural selector beside them (`$count` and `$n`),
 * as in Rust: the shared cases in assets/locales/format-cases.json hold both to the same output.
 */
import type { FluentBundle } from '@fluent/bundle';
import type { Language } from '@/platform';

export type Args = Record<string, string | number>;

const minus = '\u2212';

export class Texts {
  constructor(
    readonly language: Language,
    private readonly bundle: FluentBundle,
  ) {}

  has(key: string): boolean {
    return this.bundle.getMessage(key)?.value != null;
  }

  /** The message; its key where it is missing, so that a gap shows. */
  t(key: string, args?: Args): string {
    const pattern = this.bundle.getMessage(key)?.value;
    return pattern == null ? key : this.bundle.formatPattern(pattern, args ?? null, []);
  }

  /** A message with a count: `$count` is the number as written, `$n` selects the plural form. */
  counted(key: string, n: number, args?: Args): string {
    return this.t(key, { ...args, n, count: this.number(n) });
  }

  /** A number with all its digits. */
  number(value: number): string {
    return this.mark(plain.format(value));
  }

  /** A number rounded to at most `digits` decimals. */
  rounded(value: number, digits: number): string {
    const text = new Intl.NumberFormat('en', { maximumFractionDigits: digits, useGrouping: false }).format(value);
    return this.mark(text === '-0' ? '0' : text);
  }

  /** An amount as it crosses the contract: a decimal as text, and its ISO code. */
  amount(amount: string, currency: string): string {
    const short = amount.includes('.') ? amount.replace(/\.?0+$/, '') : amount;
    return `${this.mark(short)}\u00a0${currency}`;
  }

  /** A day given as `2026-11-22`; what is no day is shown as it stands. */
  date(iso: string): string {
    const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
    if (!parts) return iso;
    const [year = '', month = '', day = ''] = parts.slice(1);
    return this.t('date-day', {
      day: String(Number(day)),
      month: this.t(`month-short-${Number(month)}`),
      year: String(Number(year)),
    });
  }

  /** A moment, in the time zone of the device. */
  moment(iso: string): string {
    const at = new Date(iso);
    if (Number.isNaN(at.getTime())) return iso;
    return this.t('date-time', { date: this.date(localDay(at)), time: clock(at) });
  }

  /** The time of day of a moment. */
  clock(iso: string): string {
    const at = new Date(iso);
    return Number.isNaN(at.getTime()) ? iso : clock(at);
  }

  /** A list of short texts on one line. */
  list(items: readonly string[]): string {
    return items.join(this.t('list-separator'));
  }

  /** Puts the language's group and decimal marks into a plain number such as `-12652.287`. */
  private mark(text: string): string {
    const negative = text.startsWith('-');
    const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
    const [group, point] = this.language === 'ru' ? ['\u00a0', ','] : [',', '.'];
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    return `${negative ? minus : ''}${grouped}${fraction ? point + fraction : ''}`;
  }
}

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 20, useGrouping: false });

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function localDay(at: Date): string {
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function clock(at: Date): string {
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}
