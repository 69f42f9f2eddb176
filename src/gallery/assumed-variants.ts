import { chosenOf } from '../figures/assumption.js';
import type { DrawnFigure } from '../figures/drawn-figure.js';
import { asSentence } from '../language/as-sentence.js';
import { inLanguage } from '../language/in-language.js';
import { type Language, type Text, wordsOf } from '../language/language.js';
import { galleryWords } from './gallery-words.js';

/** A figure under one of the choices of its assumption. */
export interface AssumedVariant {
  readonly figure: DrawnFigure;
  /** What is added to the names of its data in the page; nothing for the figure as the record lists it. */
  readonly suffix: string;
  /** What the address calls the choice; nothing for the figure as the record lists it. */
  readonly choice: string;
  /** What the choice is called; undefined of a figure that assumes nothing that could be chosen. */
  readonly label: Text | undefined;
}

const known = new WeakMap<DrawnFigure, readonly AssumedVariant[]>();

/**
 * A figure under each choice of its assumption: itself alone, where it assumes nothing or something that is none of them.
 *
 * @param figure - the figure, as the record lists it
 * @returns the variants in the order of the choices, the same whenever they are asked for
 */
export function assumedVariants(figure: DrawnFigure): readonly AssumedVariant[] {
  const variants = known.get(figure) ?? variantsOf(figure);
  known.set(figure, variants);
  return variants;
}

function variantsOf(figure: DrawnFigure): AssumedVariant[] {
  const { assumption } = figure;
  const chosen = assumption ? chosenOf(assumption, figure.parameters) : -1;
  if (!assumption || chosen === -1) return [{ figure, suffix: '', choice: '', label: undefined }];
  return assumption.choices.map(({ value, label }, index) =>
    index === chosen
      ? { figure, suffix: '', choice: '', label }
      : {
          figure: figure.assuming(value),
          suffix: `-${index + 1}`,
          choice: String(value ?? 'usual'),
          label,
        },
  );
}

/**
 * What a variant assumes, for its caption: the words of the record already say what the figure that it lists assumes.
 *
 * @param variant - the variant
 * @param language - the language
 * @returns a sentence; empty for the figure as the record lists it
 */
export function assumedIn({ figure, suffix, label }: AssumedVariant, language: Language): string {
  const { assumption } = figure;
  if (suffix === '' || !assumption || !label) return '';
  const parts = [galleryWords.assumption, assumption.label, label];
  return asSentence(parts.map((one) => inLanguage(one, language)).join(wordsOf(language).colon));
}
