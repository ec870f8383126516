/** What is longer than `longest` characters loses its middle, so that both ends can be found. */
export function shortenedQuote(quote: string, longest: number): string {
  const characters = [...quote];
  if (characters.length <= longest) return quote;
  const half = Math.floor(longest / 2);
  return `${characters.slice(0, half).join('')}……${characters.slice(-half).join('')}`;
}
