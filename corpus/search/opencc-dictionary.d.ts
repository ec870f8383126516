/** OpenCC's table of traditional characters: `繁 简|…`, the first of several simplified forms first. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;
  export default characters;
}
