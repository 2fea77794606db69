/** What the app answers instead of a result: a code, and what the sentence needs. */
export class AppProblem extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: string, data: Record<string, unknown> = {}) {
    super(code);
    this.name = 'AppProblem';
    this.code = code;
    this.data = data;
  }

  /** The field of the form that is wrong, when it is one. */
  get field(): string | undefined {
    return typeof this.data.field === 'string' ? this.data.field : undefined;
  }

  /** Whatever was thrown, as a problem with a code. */
  static from(thrown: unknown): AppProblem {
    if (thrown instanceof AppProblem) return thrown;
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) {
      const { code, ...data } = thrown;
      if (typeof code === 'string') return new AppProblem(code, data);
    }
    return new AppProblem('internal', { reference: 'window' });
  }
}
