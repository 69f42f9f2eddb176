export { type GalleryOptions, galleryPage } from './gallery-page.js';
export { writeGallery } from './write-gallery.js';
