/** What the shopper chose themselves; what they never touched is absent. */
export class Own {
  constructor({ choices = {}, texts = {} } = {}) {
    this.choices = choices;
    this.texts = texts;
  }

  /** What a query says of options that the page has, in values that they have. */
  static read(query, options) {
    let own = new Own();
    for (const [id, value] of new URLSearchParams(query)) {
      if (has(options, id, value)) own = own.with(id, options.isText(id), value);
    }
    return own;
  }

  /** What makes a design one's own: the options kept, and all that differ from their default. */
  static taking({ choices, texts }, kept, options) {
    let own = new Own();
    for (const id of options.ids) {
      const value = choices[id] ?? texts[id];
      const unwritten = options.isText(id) && texts[id] === undefined;
      if (!unwritten && (kept.includes(id) || value !== options.standard(id))) own = own.with(id, options.isText(id), value);
    }
    return own;
  }

  /** The same with some options taken back. */
  without(ids) {
    return ids.reduce((own, id) => own.with(id, false, undefined), this);
  }

  /** The options chosen. */
  get ids() {
    return Object.keys({ ...this.choices, ...this.texts });
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

/** Whether there is such an option, and it comes like that. */
export function has(options, id, value) {
  return Boolean(options.of(id)) && (options.isText(id) || options.input(id, value) !== undefined);
}
