export { type GalleryOptions, galleryPage } from './gallery-page.js';
export { type WriteGalleryOptions, writeGallery } from './write-gallery.js';
