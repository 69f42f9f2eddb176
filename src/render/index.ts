export { type HtmlOptions, toHtml } from './html.js';
export { toPdf } from './pdf.js';
export type { PictureOptions } from './picture-options.js';
export { type PngOptions, toPng } from './png.js';
export { type PictureFormat, pictureFormats, type SaveOptions, save } from './save.js';
export { toSvg } from './svg.js';
