/** A kind of colour vision. */
export type Sight = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/**
 * What is seen by those who lack one kind of cone, as matrices for linear RGB.
 *
 * Gustavo M. Machado, Manuel M. Oliveira and Leandro A. F. Fernandes, “A Physiologically-based Model for Simulation of Color
 * Vision Deficiency”, IEEE Transactions on Visualization and Computer Graphics 15 (2009): severity 1.0.
 */
const cones: Readonly<Record<Exclude<Sight, 'normal'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** The kinds of colour vision that lack one kind of cone. */
export const sights = Object.keys(cones) as Exclude<Sight, 'normal'>[];

/** A colour as those of a kind of sight see it. */
export function seenBy(sight: Sight, colour: string): string {
  if (sight === 'normal') return colour;
  const seen = times(cones[sight], linear(colour)).map((value) => {
    const kept = Math.min(1, Math.max(0, value));
    const encoded = kept <= 0.0031308 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${seen.join('')}`;
}

/** The distance of two colours in CIE Lab (CIE 1976). */
export function difference(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/** The lightness of a colour in CIE Lab, 0 to 100. */
export function lightness(colour: string): number {
  return lab(colour)[0];
}

/** The contrast of two colours, 1 to 21, as the Web Content Accessibility Guidelines 2.1 define it. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  return xyz(colour)[1];
}

/** Linear RGB of a colour in sRGB (IEC 61966-2-1). */
function linear(colour: string): Triple {
  const parts = colour.match(/[\da-f]{2}/gi) ?? [];
  return parts.map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;
}

/** CIE XYZ of a colour in sRGB (IEC 61966-2-1). */
function xyz(colour: string): Triple {
  const matrix: Matrix = [
    [0.4124, 0.3576, 0.1805],
    [0.2126, 0.7152, 0.0722],
    [0.0193, 0.1192, 0.9505],
  ];
  return times(matrix, linear(colour));
}

/** CIE Lab under the daylight D65. */
function lab(colour: string): Triple {
  const white: Triple = [0.9505, 1, 1.089];
  const [x, y, z] = xyz(colour).map((value, index) => {
    const ratio = value / white[index]!;
    return ratio > (6 / 29) ** 3 ? Math.cbrt(ratio) : ratio / (3 * (6 / 29) ** 2) + 4 / 29;
  }) as unknown as Triple;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function times(matrix: Matrix, vector: Triple): Triple {
  const product = matrix.map((row) => row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2]);
  return product as unknown as Triple;
}
