/** What can be set for a server; each value checks itself. */
@NullMarked
package cuepoint.http.option;

import org.jspecify.annotations.NullMarked;
