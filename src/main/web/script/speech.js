const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** The page's words and money, in the page's language. */
export class Speech {
  #formats = new Map();
  #days;
  #numbers;

  constructor(language, words) {
    this.language = language;
    this.words = words;
  }

  /** A sentence with its blanks, written {like this}, filled in. */
  say(key, blanks = {}) {
    return (this.words[key] ?? "").replace(/\{(\w+)\}/g, (all, name) => blanks[name] ?? all);
  }

  count(number) {
    this.#numbers ??= new Intl.NumberFormat(this.language);
    return this.#numbers.format(BigInt(number));
  }

  money({ currency, amount }) {
    const { format, digits } = this.#format(currency);
    const text = format.format(Math.abs(amount) / 10 ** digits);
    return amount < 0 ? `\u2212${text}` : text;
  }

  /** How many digits a currency has behind its point. */
  digits(currency) {
    return this.#format(currency).digits;
  }

  /** Made once, since there is a price beside every choice. */
  #format(currency) {
    if (!this.#formats.has(currency)) {
      const format = new Intl.NumberFormat(this.language, { style: "currency", currency });
      this.#formats.set(currency, { format, digits: format.resolvedOptions().maximumFractionDigits });
    }
    return this.#formats.get(currency);
  }

  /** Why something cannot be had, its days written out; nothing for no reason. */
  reason(reason) {
    return (reason ?? "").replace(DAY, (day) => this.#day(day));
  }

  /** Made once, and only where something has a day. */
  #day(day) {
    this.#days ??= new Intl.DateTimeFormat(this.language === "en" ? "en-GB" : this.language, { dateStyle: "long", timeZone: "UTC" });
    return this.#days.format(Date.parse(day));
  }

  /** A difference as it stands beside a choice; nothing for none. */
  difference(money) {
    if (money.amount === 0) return "";
    return (money.amount > 0 ? "+" : "") + this.money(money);
  }

  /** A difference as it is spoken. */
  spoken({ currency, amount }) {
    if (amount === 0) return this.say("samePrice");
    return this.say(amount > 0 ? "plus" : "minus", {
      amount: this.money({ currency, amount: Math.abs(amount) }),
    });
  }
}
