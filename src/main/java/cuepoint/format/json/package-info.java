/**
 * Answers as JSON. Each class writes what one address of the API, or one command, returns; {@link
 * cuepoint.format.json.Json} has the pieces. Times are in seconds.
 */
@NullMarked
package cuepoint.format.json;

import org.jspecify.annotations.NullMarked;
