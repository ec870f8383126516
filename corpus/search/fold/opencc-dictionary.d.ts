/** OpenCC's table of traditional characters: `繁 简|…`, the first of several simplified forms first. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;
  export default characters;
}

/** The other way: `简 繁 繁|…`. */
declare module 'opencc-js/dict/STCharacters' {
  const characters: string;
  export default characters;
}
