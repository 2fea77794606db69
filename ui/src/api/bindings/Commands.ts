export type Commands = { health: [null, { touched: string[] }] };
