/** The texts of this language that the window shows, in one chunk of the bundle. */
export const sources = import.meta.glob<string>('../../../../assets/locales/zh/{app,catalogue,format,indicators,report,sessions,ui}.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
