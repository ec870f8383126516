import { describe, expect, it } from 'vitest';
import { subjectCounter } from './subject';

describe('subjectCounter', () => {
  it('counts every place, also inside a longer word', () => {
    expect(subjectCounter(['群众'])('群众工作要依靠人民群众。')).toBe(2);
    expect(subjectCounter(['群众', '干部'])('干部要到群众中去。')).toBe(2);
  });

  it('takes the name of something else for no naming', () => {
    expect(subjectCounter(['群众'])('举办大型群众性活动，发展群众体育，指导基层群众自治。')).toBe(0);
  });

  it('counts nothing where there is no subject', () => {
    expect(subjectCounter([])('群众工作')).toBe(0);
  });
});
