// Where the portal is deployed: its program stands there.

export const program = document.querySelector('meta[name="tribune:program"]');
export const base = new URL('.', new URL(program.content, location.href));
