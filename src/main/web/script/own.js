/** What the shopper chose themselves; what they never touched is absent. */
export class Own {
  constructor({ choices = {}, texts = {} } = {}) {
    this.choices = choices;
    this.texts = texts;
  }

  /** The same with one option changed; undefined takes it back. */
  with(option, isText, value) {
    const choices = { ...this.choices };
    const texts = { ...this.texts };
    delete choices[option];
    delete texts[option];
    if (value !== undefined) (isText ? texts : choices)[option] = value;
    return new Own({ choices, texts });
  }

  /** As the page's own address writes it; `standard` tells an option's untouched value. */
  query(options, standard) {
    const query = new URLSearchParams();
    for (const option of options) {
      const value = this.choices[option] ?? this.texts[option];
      if (value === undefined) continue;
      query.append(option, value);
      if (value === standard(option)) query.append("own", option);
    }
    return query;
  }
}
