/**
 * What somebody writes into a field, beside the value that is read out of it. While it is being
 * written, and as long as it cannot be read, the text stands as written; the value is then what
 * stood there when she began.
 */

export interface Reading<Value> {
  /** What an empty field is. */
  readonly empty: Value;
  /** The value of a text; `undefined` when it cannot be read. */
  readonly read: (text: string) => Value | undefined;
  /** A value as it stands in the field. */
  readonly write: (value: Value) => string;
}

export class Typed<Value> {
  readonly #reading: () => Reading<Value>;
  #text: string | undefined = $state();
  #unread = $state(false);
  writing = $state(false);
  #before: Value;

  /** How the text is read may follow the field's own settings, so it is asked for each time. */
  constructor(reading: () => Reading<Value>) {
    this.#reading = reading;
    this.#before = reading().empty;
  }

  /** What stands there is not such a value: no form is sent with it. */
  get unread(): boolean {
    return this.#unread;
  }

  /** She left it so: now it is said. */
  get wrong(): boolean {
    return this.#unread && !this.writing;
  }

  /** What stands in the field that has `value`. */
  shown(value: Value): string {
    const { empty, write } = this.#reading();
    return this.#text ?? (value === empty ? '' : write(value));
  }

  begin(value: Value): void {
    this.writing = true;
    this.#before = value;
  }

  /** The value of what is written now. */
  take(text: string): Value {
    const { empty, read } = this.#reading();
    const value = text.trim() === '' ? empty : read(text);
    this.#text = text;
    this.#unread = value === undefined;
    return value === undefined ? this.#before : value;
  }

  end(): void {
    this.writing = false;
    if (!this.#unread) this.#text = undefined;
  }

  /** Another value that came from outside takes the place of what cannot be read. */
  heed(value: Value): void {
    if (this.#unread && value !== this.#before) this.clear();
  }

  clear(): void {
    this.#unread = false;
    this.#text = undefined;
  }
}
