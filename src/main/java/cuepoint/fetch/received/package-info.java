/**
 * Is a file from outside captions, and how is it named in the collection? {@link
 * cuepoint.fetch.received.ReceivedCaptions} reads it as the collection would.
 */
@NullMarked
package cuepoint.fetch.received;

import org.jspecify.annotations.NullMarked;
