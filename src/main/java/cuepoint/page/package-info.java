/**
 * What does an answer look like as a page?
 *
 * <ul>
 *   <li>{@link cuepoint.page.Pages} draws pages, {@code site}: by which templates, and where the
 *       pages are: a {@link cuepoint.page.site.Site} of a service, or of exported files
 *   <li>{@code answer}: the answer to a query
 *   <li>{@code reel}: pieces of talks that are played one after another
 *   <li>{@code talk}: one talk and what was said in it
 *   <li>{@code listing}: many talks
 * </ul>
 */
@NullMarked
package cuepoint.page;

import org.jspecify.annotations.NullMarked;
