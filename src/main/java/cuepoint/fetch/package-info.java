/**
 * How do talks come from the web? A {@link cuepoint.fetch.Source} lists the {@link
 * cuepoint.fetch.RemoteTalk}s of an address. {@link cuepoint.fetch.Cause} says why one has no
 * captions.
 */
@NullMarked
package cuepoint.fetch;

import org.jspecify.annotations.NullMarked;
