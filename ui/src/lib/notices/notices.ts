// The notices of others' works, as `cargo xtask notices` wrote them.

/** What is shipped, and the texts of its licences with the names of those who use them. */
export interface Notices {
  works: { name: string; version: string; licence: string }[];
  texts: { names: string[]; text: string }[];
}

/** Fetches them: they are large, and hardly anybody looks. */
export async function read(): Promise<Notices> {
  const { default: text } = await import('./notices.json?raw');
  return JSON.parse(text) as Notices;
}
