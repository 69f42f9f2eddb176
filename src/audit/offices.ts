/**
 * Whether a post is an office: the chair or head of a body, its secretary, or a commissar of one field, alone or with others.
 * Members, deputies and commissars without portfolio hold no office in this sense.
 *
 * @param post - the post, in English
 * @returns whether one person with two of them would be counted twice
 */
export function isOffice(post: string): boolean {
  const text = post.toLowerCase().replace(/\bco-/g, '');
  if (/\b(deputy|assistant|acting|former|member|without portfolio|one of)\b/.test(text)) {
    return false;
  }
  return (
    /^(chair|chairman|chairwoman|chairperson|president|head|leader|secretary|director|editor)\b/.test(
      text,
    ) || /\b(commissar|minister) (of|for)\b/.test(text)
  );
}

/**
 * Whether a post is an office that one person holds at a time, which a co-commissar's or co-editor's is not.
 *
 * @param post - the post, in English
 * @returns whether two holders at one time would be odd
 */
export function isSingleOffice(post: string): boolean {
  return isOffice(post) && !/\bco-/i.test(post);
}

/** A post as it is compared: small letters, one kind of apostrophe, "for" and "of" alike. */
export function samePost(post: string): string {
  return post
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/\bfor\b/g, 'of')
    .replace(/\bthe\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
