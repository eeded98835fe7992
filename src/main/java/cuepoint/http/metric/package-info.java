/**
 * What has the service done, and how is it?
 *
 * <ul>
 *   <li>{@link cuepoint.http.metric.Metrics}: the numbers, and where they are read
 *   <li>{@link cuepoint.http.metric.TimedSearcher}, {@link cuepoint.http.metric.TimedSuggester}:
 *       measure searches
 * </ul>
 */
@NullMarked
package cuepoint.http.metric;

import org.jspecify.annotations.NullMarked;
