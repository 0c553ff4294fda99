/** The files of the site's own content, by the ids of their entries, as findings name them. */
export const meo = 'content/articles/middle-east-observer.mdx';
export const ga = 'content/articles/global-angle.mdx';
export const meoLedger = 'content/ledgers/middle-east-observer.yaml';
export const gaLedger = 'content/ledgers/global-angle.yaml';
export const works = 'content/works.yaml';
export const exceptions = 'content/exceptions.yaml';
export const anchors = 'content/anchors.txt';
export const site = 'content/site.yaml';
export const home = 'content/pages/index.mdx';
export const about = 'content/pages/about.mdx';
export const actor = (id: string) => `content/actors/${id}.mdx`;
export const event = (id: string) => `content/events/${id}.yaml`;
export const note = (id: string) => `content/notes/${id}.yaml`;
export const question = (id: string) => `content/questions/${id}.mdx`;
export const topic = (id: string) => `content/topics/${id}.yaml`;
export const word = (id: string) => `content/words/${id}.yaml`;
