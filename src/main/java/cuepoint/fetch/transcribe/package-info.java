/**
 * How do recordings get captions that nobody wrote? A {@link cuepoint.fetch.transcribe.Recogniser}
 * runs a program of the user's.
 */
@NullMarked
package cuepoint.fetch.transcribe;

import org.jspecify.annotations.NullMarked;
