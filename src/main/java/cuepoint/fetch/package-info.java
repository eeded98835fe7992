/**
 * How do talks come from the web? {@link cuepoint.fetch.Fetch} asks a {@link cuepoint.fetch.Source}
 * for the {@link cuepoint.fetch.RemoteTalk}s of each address and puts their files into an event's
 * folder. {@link cuepoint.fetch.Cause} says why a talk has no captions.
 */
@NullMarked
package cuepoint.fetch;

import org.jspecify.annotations.NullMarked;
