/** Asks the server; an answer that a later question overtook is dropped. */
export class Api {
  #latest = 0;

  constructor(address, parameters) {
    this.address = address;
    this.parameters = parameters;
  }

  /** What the choices mean: `{ answer }`, `{ problem }`, `{ lost: true }`, or nothing when overtaken. */
  async configuration(own, keep, picture) {
    const number = ++this.#latest;
    const body = { choices: own.choices, texts: own.texts, keep };
    const asked = picture ? { picture } : {};
    const result = await this.#post(`/products/${this.address}/configuration`, asked, body);
    return number === this.#latest ? result : undefined;
  }

  /** Drops whatever is still to be answered. */
  overtake() {
    this.#latest++;
  }

  /** The rest of a design, chosen towards a goal. */
  complete(body) {
    return this.#post(`/products/${this.address}/completion`, {}, body);
  }

  /** The version that is served now; nothing when nobody answers. */
  async version() {
    try {
      const response = await fetch(`/api/v1/products/${this.address}?${new URLSearchParams(this.parameters)}`, { cache: "no-cache" });
      return response.ok ? (await response.json()).version : undefined;
    } catch {
      return undefined;
    }
  }

  save(body, key) {
    return this.#post("/designs", {}, body, { "Idempotency-Key": key });
  }

  async #post(path, more, body, headers = {}) {
    const query = new URLSearchParams({ ...this.parameters, ...more });
    try {
      const response = await fetch(`/api/v1${path}?${query}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...headers },
        body: JSON.stringify(body),
      });
      const answer = await response.json();
      return response.ok ? { answer } : { problem: answer };
    } catch {
      return { lost: true };
    }
  }
}
