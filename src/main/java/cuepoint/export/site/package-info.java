/**
 * Where are the files of an exported site, and what lists its talks? {@link
 * cuepoint.export.site.BundlePaths} and {@link cuepoint.export.site.SitePaths} say where; {@link
 * cuepoint.export.site.ListingFiles} writes the first page, and those of events and speakers.
 */
@NullMarked
package cuepoint.export.site;

import org.jspecify.annotations.NullMarked;
