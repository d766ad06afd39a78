/** Class of a link that stands in no sentence: as high as a finger needs it. */
export const LINK_OF_ITS_OWN = 'link inline-flex items-center wrap-anywhere pointer-coarse:min-h-11'
